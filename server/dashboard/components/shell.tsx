/** The frame around each signed-in screen: skip link, practice, sections, sign-out, and the way the text is protected. */
import type { ComponentChildren } from 'preact';
import type { Me, Permission } from '../../../shared/protocol/staff-api.ts';
import { may, membershipOf } from '../permissions.ts';
import { hrefOf, type Route } from '../routes.ts';
import { useWorkplace } from '../workplace.ts';
import { CanaryNotice } from './canary-notice.tsx';
import { Mark } from './mark.tsx';
import { PracticeSwitcher } from './practice-switcher.tsx';

type Section = { readonly label: string; readonly route: Route; readonly current: boolean };

/** On a screen of no practice, staff of one practice still see its sections. */
const practiceShown = (me: Me, route: Route): string => {
  if ('practice' in route) return route.practice;
  const [only, ...others] = me.memberships;
  return only && others.length === 0 ? only.practice : '';
};

const sectionsOf = (me: Me, route: Route): readonly Section[] => {
  const membership = membershipOf(me, practiceShown(me, route));
  if (!membership || me.mustChangePassword) return [];
  const practice = membership.practice;
  const sections: readonly (Section & { readonly needs: Permission })[] = [
    {
      label: 'Conversations',
      needs: 'transcript:read',
      route: { screen: 'queue', practice, state: 'unreviewed' },
      current: route.screen === 'queue' || route.screen === 'transcript',
    },
    {
      label: 'Unanswered',
      needs: 'transcript:read',
      route: { screen: 'unanswered', practice, state: 'open' },
      current: route.screen === 'unanswered',
    },
    {
      label: 'Answers',
      needs: 'practice:read',
      route: { screen: 'answers', practice },
      current: route.screen === 'answers' || route.screen === 'answer',
    },
    {
      label: 'Test',
      needs: 'practice:read',
      route: { screen: 'test', practice },
      current: route.screen === 'test',
    },
    {
      label: 'Install',
      needs: 'practice:read',
      route: { screen: 'install', practice },
      current: route.screen === 'install',
    },
    {
      label: 'Audit log',
      needs: 'audit:read',
      route: { screen: 'audit', practice },
      current: route.screen === 'audit',
    },
  ];
  return sections.filter(({ needs }) => may(membership, needs));
};

const Sections = ({ sections }: { readonly sections: readonly Section[] }) => (
  <nav class="sections" aria-label="Practice">
    <ul>
      {sections.map(({ label, route, current }) => (
        <li key={label}>
          <a class="section-link" href={hrefOf(route)} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Account = ({ me }: { readonly me: Me }) => {
  const { session } = useWorkplace();
  return (
    <div class="account">
      <span class="account-name">{me.name}</span>
      {me.mustChangePassword ? null : (
        <a class="account-link" href={hrefOf({ screen: 'password' })}>
          Password
        </a>
      )}
      <button type="button" class="button button-quiet" onClick={() => void session.signOut()}>
        Sign out
      </button>
    </div>
  );
};

export type ShellProps = { readonly me: Me; readonly route: Route; readonly children: ComponentChildren };

export const Shell = ({ me, route, children }: ShellProps) => {
  const sections = sectionsOf(me, route);
  return (
    <div class="shell">
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="bar">
        <div class="bar-inner">
          <a class="brand" href={hrefOf({ screen: 'home' })}>
            <Mark />
            Foyer
          </a>
          {me.mustChangePassword ? null : (
            <PracticeSwitcher memberships={me.memberships} practice={practiceShown(me, route)} />
          )}
          {sections.length > 0 ? <Sections sections={sections} /> : null}
          <Account me={me} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {me.mustChangePassword ? null : <CanaryNotice route={route} />}
        {children}
      </main>
      <footer class="foot">
        <p>
          Conversations are kept without names, dates or contact details. Whoever opens one is written in the
          audit log.
        </p>
      </footer>
    </div>
  );
};
