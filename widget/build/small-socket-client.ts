/**
 * The socket client for the widget's build: without what is switched off here, because options alone drop nothing from a bundle:
 * its reconnection, its queue and buffer, listeners to everything, binary packets. Engine and parser are ours (`vite.config.ts`).
 */
import type { Plugin } from 'vite';
import { reword, type Wordings } from './reword.ts';

const FOLDER = /socket\.io-client[\\/]build[\\/]esm[\\/]/;

const REPLACED: Readonly<Record<string, string>> = {
  'index.js': "export { Manager } from './manager.js';",
};

const EMPTIED: Readonly<Record<string, readonly string[]>> = {
  'socket.js': [
    'send',
    '_addToQueue',
    '_drainQueue',
    'compress',
    'get volatile',
    'onAny',
    'prependAny',
    'offAny',
    'listenersAny',
    'onAnyOutgoing',
    'prependAnyOutgoing',
    'offAnyOutgoing',
    'listenersAnyOutgoing',
    'notifyOutgoingListeners',
  ],
  'manager.js': [
    'reconnection',
    'reconnectionAttempts',
    'reconnectionDelay',
    'randomizationFactor',
    'reconnectionDelayMax',
    'maybeReconnectOnOpen',
    'connect',
    'disconnect',
    'reconnect',
    'onreconnect',
  ],
};

/** Conditions that are never true here. */
const NEVER: Wordings = {
  'socket.js': [
    /RESERVED_EVENTS\.hasOwnProperty\(ev\)/,
    /this\._opts\.retries && .*(?=\) \{$)/,
    /this\.flags\.volatile && !isTransportWritable/,
    /typeof this\.auth == "function"/,
    /this\._anyListeners && this\._anyListeners\.length/,
    /this\._pid && args\.length && .*(?=\) \{$)/,
    /this\.sendBuffer\.some\(\(packet\) => String\(packet\.id\) === id\)/,
  ],
  'manager.js': [
    /uri && "object" === typeof uri/,
    /this\.opts\.autoUnref/,
    /this\._reconnection && !this\.skipReconnect/,
  ],
};

/** Statements that do nothing here. A buffer is never filled, since nothing is emitted while disconnected. */
const IDLE: Wordings = {
  'socket.js': [
    /^ +packet\.options = \{\};\n +packet\.options\.compress = .*;$/,
    /^ +for \(let i = 0; i < this\.sendBuffer\.length; i\+\+\) \{\n(?:.*\n){3} +\}$/,
    /^ +else \{\n +this\.sendBuffer\.push\(packet\);\n +\}$/,
    /^ +this\.sendBuffer\.forEach\([\s\S]*?\n {8}\}\);\n +this\.sendBuffer = \[\];$/,
    /^ +const isTransportWritable = .*;$/,
    /^ +this\.(?:_queue|_queueSeq|sendBuffer|recovered) = (?:\[\]|0|false);$/,
    /^ +case PacketType\.BINARY_\w+:$/,
  ],
  'manager.js': [
    /^ +this\.backoff = new Backoff\(\{\n(?:.*\n){3} +\}\);$/,
    /^ +this\.backoff\.reset\(\);$/,
    /^ +this\.(?:reconnection\w*|randomizationFactor)\(.*\);$/,
    /^ +this\.(?:skipReconnect|_reconnecting) = \w+;$/,
  ],
};

const WORDED_ANEW: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'manager.js': [
    [
      /import \* as parser from "socket\.io-parser";/,
      'import { Decoder, Encoder } from "socket.io-parser"; const parser = { Decoder, Encoder };',
    ],
  ],
  'socket.js': [[/It seems you are trying to reach a Socket\.IO server in v2\.x[^"]*/, 'not version 3']],
};

const empty = (code: string, method: string): string =>
  reword('$1$2')(code, new RegExp(`^( {4}${method}\\(.*\\) \\{)\\n(?:.*\\n)*?( {4}\\})$`, 'm'));

const smaller = (source: string, file: string): string => {
  const emptied = (EMPTIED[file] ?? []).reduce(empty, source);
  const busy = (IDLE[file] ?? []).reduce(reword(''), emptied);
  const told = (NEVER[file] ?? []).reduce(reword('false'), busy);
  return (WORDED_ANEW[file] ?? []).reduce((code, [wording, other]) => reword(other)(code, wording), told);
};

export const smallSocketClient = (): Plugin => ({
  name: 'foyer:small-socket-client',
  enforce: 'pre',
  load: (id) => (FOLDER.test(id) ? (REPLACED[id.split(FOLDER)[1] ?? ''] ?? null) : null),
  transform: (code, id) => (FOLDER.test(id) ? smaller(code, id.split(FOLDER)[1] ?? '') : null),
});
