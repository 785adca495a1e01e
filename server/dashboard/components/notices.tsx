/** What a screen shows instead of its content: loading, a failure with a way out, or nothing to do. */
import type { ComponentChildren } from 'preact';
import type { FailureCode } from '../staff-api.ts';
import { failureSentence } from '../wording.ts';

export const Loading = ({ what }: { readonly what: string }) => (
  <div class="loading" role="status">
    <span class="spinner" aria-hidden="true" />
    Loading {what}…
  </div>
);

export type FailureProps = { readonly code: FailureCode; readonly retry?: () => void };

export const Failure = ({ code, retry }: FailureProps) => (
  <div class="notice notice-failure" role="alert">
    <p>{failureSentence(code)}</p>
    {retry ? (
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    ) : null}
  </div>
);

export type EmptyProps = { readonly title: string; readonly children: ComponentChildren };

export const Empty = ({ title, children }: EmptyProps) => (
  <div class="empty">
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M14 40V21a10 10 0 0 1 20 0v19M8 40h32" />
    </svg>
    <h2>{title}</h2>
    <p>{children}</p>
  </div>
);
