/** Every limit that both ends of the wire agree on, with its unit in its name. */

export const PROTOCOL_VERSION = 1;

export const MAX_UTTERANCE_CHARACTERS = 2_000;
/** Largest socket packet in bytes; a larger one closes the connection (an utterance of 2,000 characters is at most 8 KB). */
export const MAX_PACKET_BYTES = 16_384;
export const MAX_TURNS_PER_SESSION = 200;
export const SESSION_IDLE_MS = 30 * 60_000;
export const TICKET_LIFETIME_MS = 10 * 60_000;
/** How long the frame waits for an acknowledgement before it shows "not sent, retry". */
export const ACK_TIMEOUT_MS = 8_000;
export const RECONNECT_BASE_MS = 500;
export const RECONNECT_CAP_MS = 30_000;
/** The pause in typing after which the composer is inspected. */
export const TYPING_PAUSE_MS = 120;
/** Turns per visitor before `rate-limited`: a burst of 10, refilled within a minute (field.md E30: three buckets together). */
export const TURNS_PER_MINUTE_PER_VISITOR = 20;
export const TURNS_PER_MINUTE_PER_PRACTICE = 600;
export const CONNECTIONS_PER_MINUTE_PER_ADDRESS = 60;
