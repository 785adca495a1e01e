/** Opens a socket whose code may still be on its way: until then it behaves like one that is connecting. */
import type { ChatSocket, openSocket, Request, SocketParts } from './socket.ts';

type SocketModule = { readonly openSocket: typeof openSocket };

/** `load` gives the chunk of the socket client; when it cannot be had, the connection counts as lost. */
export const openLateSocket = (load: () => Promise<SocketModule>, parts: SocketParts): ChatSocket => {
  let socket: ChatSocket | null = null;
  let isClosed = false;
  load().then(
    (loaded) => {
      if (!isClosed) socket = loaded.openSocket(parts);
    },
    () => {
      if (!isClosed) parts.on.lost();
    },
  );
  const request = async (...event: Parameters<Request>): Promise<unknown> =>
    socket ? Reflect.apply(socket.request, null, event) : null;
  return {
    request: request as Request,
    close: () => {
      isClosed = true;
      socket?.close();
    },
  };
};
