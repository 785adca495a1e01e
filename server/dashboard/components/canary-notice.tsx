/** The canary's alarm over every screen: what the server stores may identify somebody, or it could not be checked. Shows kinds, never a value. */
import { useEffect, useState } from 'preact/hooks';
import type { CanaryAlarm } from '../../../shared/protocol/staff-api.ts';
import { hrefOf, type Route } from '../routes.ts';
import { useWorkplace } from '../workplace.ts';

const SENTENCES: Readonly<Record<CanaryAlarm['kind'], string>> = {
  leak: 'Foyer’s own privacy check found details that it should have removed. Conversations may be stored with names or numbers in them. Please tell whoever runs your Foyer server today.',
  unchecked:
    'Foyer’s own privacy check could not be run, so nobody knows whether it would pass. Please tell whoever runs your Foyer server.',
};

export const CanaryNotice = ({ route }: { readonly route: Route }) => {
  const { api } = useWorkplace();
  const [alarm, setAlarm] = useState<CanaryAlarm | null>(null);
  const address = hrefOf(route);
  // At each move and never by itself: a request that nobody made would keep an unattended session open.
  useEffect(() => {
    let shown = true;
    void api.alarm().then((answer) => {
      if (shown && answer.ok) setAlarm(answer.data.alarm);
    });
    return () => {
      shown = false;
    };
  }, [api, address]);
  if (!alarm) return null;
  return (
    <div class="notice notice-failure" role="alert">
      <p>{SENTENCES[alarm.kind]}</p>
      <p>
        Since {alarm.since.slice(0, 10)}: {alarm.found}
      </p>
    </div>
  );
};
