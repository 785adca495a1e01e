/** The typed Socket.IO server of Foyer: events of shared/protocol, and what a socket knows once its handshake passed. */
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { ClientToServerEvents, ServerToClientEvents } from '../../shared/protocol/events.ts';
import type { PracticeId } from '../storage/stores.ts';

export type SocketData = { practice: PracticeId; tokenHash: string };

export type ChatServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketData>;
export type ChatSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketData>;

/** All live sockets of one session, on any node. */
export const sessionRoom = (tokenHash: string): string => `session:${tokenHash}`;
