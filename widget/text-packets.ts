/**
 * Stands in for `engine.io-parser` in the widget's build: Engine.IO 4's packets as WebSocket text frames and nothing else.
 * Anything else decodes to an error packet, which closes the connection, as with the library.
 */

export const protocol = 4;

const TYPES = ['open', 'close', 'ping', 'pong', 'message', 'upgrade', 'noop'] as const;

type Packet = { readonly type: (typeof TYPES)[number] | 'error'; readonly data?: string };

export const encodePacket = (
  { type, data = '' }: { readonly type: (typeof TYPES)[number]; readonly data?: string },
  _supportsBinary: boolean,
  callback: (text: string) => void,
): void => callback(`${TYPES.indexOf(type)}${data}`);

export const decodePacket = (frame: unknown): Packet => {
  const type = typeof frame === 'string' ? TYPES[Number(frame[0])] : undefined;
  if (typeof frame !== 'string' || !type) return { type: 'error', data: 'parser error' };
  return frame.length > 1 ? { type, data: frame.slice(1) } : { type };
};

/** Named by the transports that are left out of the build; nothing calls them. */
export const decodePayload = undefined;
export const encodePayload = undefined;
export const createPacketDecoderStream = undefined;
export const createPacketEncoderStream = undefined;
