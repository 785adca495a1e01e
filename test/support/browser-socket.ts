/** Node 20 has no WebSocket of its own; the widget's engine takes the browser's. */
import { WebSocket } from 'ws';

globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
