/** What every component of the frame may read: the practice, the language and its sentences, the chat, the time. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';
import type { Chat } from '../chat.ts';
import type { Messages } from '../messages/messages.ts';

export type FrameContext = {
  readonly bootstrap: FrameBootstrap;
  readonly chat: Chat;
  readonly messages: Messages;
  /** Epoch milliseconds, renewed often enough for "open until". */
  readonly now: number;
};

const Context = createContext<FrameContext | null>(null);

export const FrameProvider = Context.Provider;

export const useFrame = (): FrameContext => {
  const context = useContext(Context);
  if (!context) throw new Error('no frame context');
  return context;
};
