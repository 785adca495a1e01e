/**
 * The one thing the browser stores: this tab's random session token, in sessionStorage, and only after the first
 * acknowledged turn. Where storage is blocked the token lives in memory and the chat ends with the page.
 */
export type TokenStore = {
  readonly read: () => string;
  /** True once a turn was acknowledged under this token, so that there is something to resume. */
  readonly isKept: () => boolean;
  readonly keep: () => void;
  /** Forgets the session; the next one has a token of its own. */
  readonly renew: () => void;
};

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const attempt = <Value>(run: () => Value): Value | null => {
  try {
    return run();
  } catch {
    return null;
  }
};

/** `storage` is a function because reading `window.sessionStorage` itself throws where storage is blocked. */
export const createTokenStore = (
  storage: () => TabStorage,
  practice: string,
  newToken: () => string,
): TokenStore => {
  const key = `foyer:${practice}`;
  let session: { readonly token: string; readonly kept: boolean } | null = null;
  // Asked for when the chat connects and not before: reading storage waits for another process.
  const read = () => {
    const stored = session ? null : attempt(() => storage().getItem(key));
    session ??= { token: stored ?? newToken(), kept: stored !== null };
    return session;
  };
  return {
    read: () => read().token,
    isKept: () => read().kept,
    keep: () => {
      const { token, kept } = read();
      if (kept) return;
      session = { token, kept: true };
      attempt(() => storage().setItem(key, token));
    },
    renew: () => {
      session = { token: newToken(), kept: false };
      attempt(() => storage().removeItem(key));
    },
  };
};
