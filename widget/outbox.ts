/** What waits to be sent, in order, each with the client id that makes a second sending harmless. Memory only. */
import type { TurnChoose, TurnSend, TurnWithheld } from '../shared/protocol/events.ts';

export type Outgoing =
  | { readonly event: 'turn:send'; readonly turn: TurnSend }
  | { readonly event: 'turn:choose'; readonly turn: TurnChoose }
  | { readonly event: 'turn:withheld'; readonly turn: TurnWithheld };

export type Outbox = {
  readonly first: () => Outgoing | undefined;
  readonly add: (outgoing: Outgoing) => void;
  /** Puts another in the place of the one with the same client id. */
  readonly replace: (outgoing: Outgoing) => void;
  readonly remove: (clientId: string) => void;
  readonly clear: () => void;
};

export const createOutbox = (): Outbox => {
  let waiting: readonly Outgoing[] = [];
  return {
    first: () => waiting[0],
    add: (outgoing) => {
      waiting = [...waiting.filter(({ turn }) => turn.clientId !== outgoing.turn.clientId), outgoing];
    },
    replace: (outgoing) => {
      waiting = waiting.map((other) => (other.turn.clientId === outgoing.turn.clientId ? outgoing : other));
    },
    remove: (clientId) => {
      waiting = waiting.filter(({ turn }) => turn.clientId !== clientId);
    },
    clear: () => {
      waiting = [];
    },
  };
};
