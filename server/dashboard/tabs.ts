/**
 * What the windows of one browser tell each other: that the server was asked (its idle limit moved for all of them), and that
 * the session is over (none of them may go on showing a conversation). Nothing else, and no content.
 */

export type TabNews = 'contacted' | 'ended';

export type Tabs = {
  tell(news: TabNews): void;
  hear(listener: (news: TabNews) => void): () => void;
};

export const broadcastTabs = (): Tabs => {
  const channel = new BroadcastChannel('foyer-staff');
  return {
    tell: (news) => channel.postMessage(news),
    hear: (listener) => {
      channel.onmessage = ({ data }) => {
        if (data === 'contacted' || data === 'ended') listener(data);
      };
      return () => channel.close();
    },
  };
};
