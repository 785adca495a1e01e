/** The brand that keeps a visitor's words out of replies. */

declare const replyText: unique symbol;

/** Text a practice wrote or a fixed sentence of ours. Minted here only; called by the practice document and `replies.ts`. */
export type ReplyText = string & { readonly [replyText]: true };

/** SECURITY: callers are listed in test/architecture; none may pass a visitor's words (design.md 1.5). */
export const asReplyText = (text: string): ReplyText => text as ReplyText;
