/** The one module that loads the socket client: a chunk of its own, fetched beside the frame and never before it. */
import { io, type Socket } from 'socket.io-client';
import {
  type ClientToServerEvents,
  type HandshakeAuth,
  type ServerToClientEvents,
  SOCKET_PATH,
} from '../shared/protocol/events.ts';

export type ChatSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** Connects at once. Reconnection is ours (`connection.ts`): the client's own would pile everybody up at its cap. */
export const openSocket = (server: string, auth: HandshakeAuth): ChatSocket =>
  io(server, { path: SOCKET_PATH, transports: ['websocket'], reconnection: false, forceNew: true, auth });
