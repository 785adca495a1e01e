/** The Socket.IO server: our own origin only, small packets, no compression, refused before the handshake when flooding. */
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { SOCKET_PATH } from '../../shared/protocol/events.ts';
import { MAX_PACKET_BYTES } from '../../shared/protocol/limits.ts';
import { clientAddress } from './client-address.ts';
import type { ClusterAdapter } from './cluster-adapter.ts';
import { guardHandshake, type HandshakeDependencies } from './handshake.ts';
import { type ChatServer, sessionRoom } from './socket-types.ts';
import { handleTurns, type TurnHandlerDependencies } from './turn-handlers.ts';

export type SocketServerOptions = Omit<HandshakeDependencies, 'io'> &
  TurnHandlerDependencies & {
    readonly publicUrl: string;
    readonly trustedProxyHops: number;
    /** Set where several nodes share a database. */
    readonly cluster: ClusterAdapter | null;
  };

export const createSocketServer = (http: HttpServer, options: SocketServerOptions): ChatServer => {
  const io: ChatServer = new Server(http, {
    path: SOCKET_PATH,
    serveClient: false,
    transports: ['websocket'],
    maxHttpBufferSize: MAX_PACKET_BYTES,
    perMessageDeflate: false,
    ...(options.cluster ? { adapter: options.cluster.adapter } : {}),
    // SECURITY: the frame is our own document, so the only Origin is our own; a missing header is a refusal.
    allowRequest: (request, decide) => {
      const address = clientAddress(request, options.trustedProxyHops);
      if (request.headers.origin !== options.publicUrl) return decide('origin-refused', false);
      if (options.inFlight.isClosing()) return decide('overloaded', false);
      options.limits.connection(address).then(
        (allowed) => decide(allowed ? null : 'rate-limited', allowed),
        () => decide('overloaded', false),
      );
    },
  });
  guardHandshake({ ...options, io });
  io.on('connection', (socket) => {
    void socket.join(sessionRoom(socket.data.tokenHash));
    handleTurns(options, socket);
  });
  return io;
};
