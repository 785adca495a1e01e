/** Who did what, newest first, and whether the chain of entries is whole. */
import { useState } from 'preact/hooks';
import type { AuditPage, AuditRow } from '../../../shared/protocol/staff-api.ts';
import { auditSentence } from '../audit-wording.ts';
import { Heading } from '../components/heading.tsx';
import { Empty, Failure, Loading } from '../components/notices.tsx';
import { useRemote } from '../remote.ts';
import type { FailureCode } from '../staff-api.ts';
import { count } from '../wording.ts';
import { useWorkplace } from '../workplace.ts';

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });

const Chain = ({ verified }: { readonly verified: boolean }) =>
  verified ? (
    <p class="notice notice-good">
      <strong>The log is whole.</strong> Every entry fits the one before it; none was changed or removed.
    </p>
  ) : (
    <div class="notice notice-failure" role="alert">
      <p>
        <strong>The log does not verify.</strong> An entry was changed or removed after it was written. Keep a
        copy of the database, and have whoever runs the server run <code>foyer audit verify</code>, which
        names the entry.
      </p>
    </div>
  );

const Entry = ({ row }: { readonly row: AuditRow }) => {
  const { actor, action, subject } = auditSentence(row);
  return (
    <li class="entry">
      <span class="entry-number">#{row.number}</span>
      <p class="entry-what">
        <strong>{actor}</strong> {action}
        {subject ? <span class="entry-subject"> {subject}</span> : null}
      </p>
      <time class="entry-when quiet" dateTime={row.at}>
        {TIME.format(new Date(row.at))}
      </time>
    </li>
  );
};

type EntriesProps = { readonly practice: string; readonly first: AuditPage };

const Entries = ({ practice, first }: EntriesProps) => {
  const { api, announce } = useWorkplace();
  const [pages, setPages] = useState<readonly AuditPage[]>([first]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const last = pages[pages.length - 1] ?? first;
  const rows = pages.flatMap((page) => page.rows);
  const more = async (): Promise<void> => {
    if (busy || last.next === null) return;
    setBusy(true);
    const answer = await api.audit(practice, last.next);
    setBusy(false);
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    setPages([...pages, answer.data]);
    announce(`${count(answer.data.rows.length, 'more entry', 'more entries')} shown.`);
  };
  if (rows.length === 0) return <Empty title="No entries yet">Sign-ins and readings appear here.</Empty>;
  return (
    <>
      <Chain verified={pages.every((page) => page.verified)} />
      <ol class="entries" aria-label="Entries">
        {rows.map((row) => (
          <Entry key={row.number} row={row} />
        ))}
      </ol>
      {failure ? <Failure code={failure} /> : null}
      {last.next === null ? null : (
        <button type="button" class="button" aria-disabled={busy} onClick={() => void more()}>
          {busy ? 'Loading…' : 'Show older entries'}
        </button>
      )}
    </>
  );
};

export const AuditLogScreen = ({ practice }: { readonly practice: string }) => {
  const { api } = useWorkplace();
  const { remote, reload } = useRemote(practice, () => api.audit(practice, null));
  return (
    <section aria-busy={remote.status === 'loading'}>
      <Heading title="Audit log">Audit log</Heading>
      <p class="lead">
        Who opened, reviewed, deleted or changed what. An entry is written before anything is shown. Times are
        in your time zone; numbers run through all practices of this server, so yours may have gaps.
      </p>
      {remote.status === 'loading' ? <Loading what="the audit log" /> : null}
      {remote.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
      {remote.status === 'ready' ? <Entries practice={practice} first={remote.data} /> : null}
    </section>
  );
};
