/** The whole console: which screen is drawn for the phase of the session, the route and the role. */
import type { ReadonlySignal } from '@preact/signals';
import { useErrorBoundary } from 'preact/hooks';
import type { Me } from '../../shared/protocol/staff-api.ts';
import { Heading } from './components/heading.tsx';
import { IdleWarning } from './components/idle-warning.tsx';
import { Failure, Loading } from './components/notices.tsx';
import { Shell } from './components/shell.tsx';
import { homeOf, type Membership, may, membershipOf } from './permissions.ts';
import type { Route } from './routes.ts';
import { AnswerEditorScreen } from './screens/answer-editor.tsx';
import { AnswersScreen } from './screens/answers.tsx';
import { AuditLogScreen } from './screens/audit-log.tsx';
import { ChangePasswordScreen } from './screens/change-password.tsx';
import { HomeScreen } from './screens/home.tsx';
import { InstallScreen } from './screens/install.tsx';
import { ReviewQueueScreen } from './screens/review-queue.tsx';
import { SignInScreen } from './screens/sign-in.tsx';
import { TestPageScreen } from './screens/test-page.tsx';
import { TranscriptScreen } from './screens/transcript.tsx';
import { UnansweredScreen } from './screens/unanswered.tsx';
import { useWorkplace, type Workplace, WorkplaceContext } from './workplace.ts';

const Apology = ({ title, sentence }: { readonly title: string; readonly sentence: string }) => (
  <section class="narrow">
    <Heading title={title}>{title}</Heading>
    <p>{sentence}</p>
  </section>
);

const NotFound = () => <Apology title="Page not found" sentence="There is nothing at this address." />;
const NotAllowed = () => (
  <Apology
    title="Not for your role"
    sentence="Your role in this practice does not allow this. An owner of the practice can change it."
  />
);

type PracticeRoute = Extract<Route, { readonly practice: string }>;

const PracticeScreen = ({ membership, route }: { membership: Membership; route: PracticeRoute }) => {
  const practice = membership.practice;
  switch (route.screen) {
    case 'queue':
      if (!may(membership, 'transcript:read')) return <NotAllowed />;
      return <ReviewQueueScreen key={practice} practice={practice} state={route.state} />;
    case 'transcript':
      if (!may(membership, 'transcript:read')) return <NotAllowed />;
      return <TranscriptScreen key={`${practice}/${route.id}`} membership={membership} id={route.id} />;
    case 'audit':
      if (!may(membership, 'audit:read')) return <NotAllowed />;
      return <AuditLogScreen key={practice} practice={practice} />;
    case 'unanswered':
      if (!may(membership, 'transcript:read')) return <NotAllowed />;
      return (
        <UnansweredScreen key={`${practice}/${route.state}`} membership={membership} state={route.state} />
      );
    case 'answers':
      if (!may(membership, 'practice:read')) return <NotAllowed />;
      return <AnswersScreen key={practice} membership={membership} />;
    case 'answer':
      if (!may(membership, 'practice:edit')) return <NotAllowed />;
      return <AnswerEditorScreen key={`${practice}/${route.id}`} practice={practice} id={route.id} />;
    case 'test':
      if (!may(membership, 'practice:read')) return <NotAllowed />;
      return <TestPageScreen key={practice} practice={practice} />;
    case 'install':
      if (!may(membership, 'practice:read')) return <NotAllowed />;
      return <InstallScreen key={practice} membership={membership} />;
  }
};

const Screen = ({ me, route }: { readonly me: Me; readonly route: Route }) => {
  if (route.screen === 'password') return <ChangePasswordScreen forced={false} />;
  if (route.screen === 'home') return <HomeScreen me={me} />;
  if (!('practice' in route)) return <NotFound />;
  const membership = membershipOf(me, route.practice);
  return membership ? <PracticeScreen membership={membership} route={route} /> : <NotFound />;
};

/** The route as it is shown: staff of one practice never see the list of practices. */
const shownRoute = (me: Me, route: Route): Route => {
  const [only, ...others] = me.memberships;
  return route.screen === 'home' && only && others.length === 0 ? homeOf(only) : route;
};

const Phases = () => {
  const { session, navigation } = useWorkplace();
  const phase = session.phase.value;
  const route = navigation.route.value;
  switch (phase.name) {
    case 'opening':
      return (
        <main class="door" id="content">
          <Loading what="the console" />
        </main>
      );
    case 'failed':
      return (
        <main class="door" id="content">
          <div class="door-card">
            <Heading title="Not available">Not available</Heading>
            <Failure code={phase.code} retry={() => void session.open()} />
          </div>
        </main>
      );
    case 'signed-out':
      return <SignInScreen reason={phase.reason} />;
    case 'must-change-password':
      return (
        <Shell me={phase.me} route={{ screen: 'password' }}>
          <ChangePasswordScreen forced />
        </Shell>
      );
    case 'signed-in': {
      const shown = shownRoute(phase.me, route);
      return (
        <Shell me={phase.me} route={shown}>
          <Screen me={phase.me} route={shown} />
        </Shell>
      );
    }
  }
};

const Boundary = () => {
  // SECURITY: the fault is not shown and not logged; it could carry what was on the screen.
  const [fault] = useErrorBoundary();
  if (!fault) return <Phases />;
  return (
    <main class="door" id="content">
      <div class="door-card" role="alert">
        <h1>Something went wrong</h1>
        <p>The console could not draw this screen. Please reload the page; nothing was changed.</p>
      </div>
    </main>
  );
};

export type ConsoleProps = { readonly workplace: Workplace; readonly said: ReadonlySignal<string> };

export const Console = ({ workplace, said }: ConsoleProps) => (
  <WorkplaceContext.Provider value={workplace}>
    <Boundary />
    <IdleWarning />
    <div class="visually-hidden" role="status" aria-live="polite" data-live-region>
      {said}
    </div>
  </WorkplaceContext.Provider>
);
