/**
 * Text that is the same for everybody, compressed once and kept. Never for an answer with a secret in it: the length of
 * a compressed answer tells of its content.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

export type Compressed = { readonly plain: Buffer; readonly br: Buffer; readonly gzip: Buffer };

export const compress = (content: string | Buffer): Compressed => {
  const plain = Buffer.from(content);
  return { plain, br: brotliCompressSync(plain), gzip: gzipSync(plain) };
};

/** Sends the smallest form that the browser says it takes; type and caching are the caller's to set before. */
export const sendCompressed = (request: Request, response: Response, content: Compressed): void => {
  const takes = (name: 'br' | 'gzip'): boolean => request.acceptsEncodings(name) !== false;
  const encoding = takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
  response.vary('Accept-Encoding');
  if (encoding) response.set('Content-Encoding', encoding);
  response.send(encoding ? content[encoding] : content.plain);
};
