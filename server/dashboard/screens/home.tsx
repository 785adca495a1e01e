/** For staff of several practices: which one. For staff of none: why nothing is here. */
import type { Me } from '../../../shared/protocol/staff-api.ts';
import { Heading } from '../components/heading.tsx';
import { Empty } from '../components/notices.tsx';
import { homeOf } from '../permissions.ts';
import { hrefOf } from '../routes.ts';
import { ROLE_NAMES } from '../wording.ts';

export const HomeScreen = ({ me }: { readonly me: Me }) => (
  <section>
    <Heading title="Practices">Your practices</Heading>
    {me.memberships.length === 0 ? (
      <Empty title="No practice yet">
        Your account works, but no practice has given it a role. Ask an owner of your practice.
      </Empty>
    ) : (
      <ul class="cards">
        {me.memberships.map((membership) => (
          <li key={membership.practice} class="card">
            <h2>
              <a href={hrefOf(homeOf(membership))}>{membership.practiceName}</a>
            </h2>
            <p class="quiet card-foot">You are {ROLE_NAMES[membership.role].toLowerCase()} here.</p>
          </li>
        ))}
      </ul>
    )}
  </section>
);
