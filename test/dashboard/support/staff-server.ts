/**
 * A staff server in memory that speaks the contract of `shared/protocol/staff-api.ts`, with a record of what it was asked.
 * `fetch` hands it to the console; a browser test puts it behind HTTP.
 */
import { ERROR_CODES, type ErrorCode } from '../../../shared/protocol/error-codes.ts';
import {
  type AuditRow,
  type CanaryAlarm,
  type DismissRequest,
  type FaqChange,
  type FaqCheck,
  type FaqItem,
  type FaqList,
  type FaqRequest,
  type Language,
  type Me,
  MIN_PASSWORD_CHARACTERS,
  type PracticeFacts,
  type RatingList,
  type ReviewState,
  type Role,
  type TranscriptView,
  type TryAnswer,
  type UnansweredGroup,
  type UnansweredList,
  type UnansweredState,
} from '../../../shared/protocol/staff-api.ts';
import { CONVERSATIONS } from './conversations.ts';

export const EMAIL = 'dana@sunrise-dental.example.org';
export const PASSWORD = 'a calm and long sentence';

export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };
export type Answered = { readonly status: number; readonly body: unknown };

type Options = {
  readonly role?: Role;
  readonly memberships?: Me['memberships'];
  readonly mustChangePassword?: boolean;
  readonly signedIn?: boolean;
  readonly conversations?: readonly TranscriptView[];
  readonly pageSize?: number;
  readonly auditVerified?: boolean;
  readonly faq?: FaqList;
  readonly ratings?: RatingList;
  readonly alarm?: CanaryAlarm;
  /** Instead of the invented log. */
  readonly audit?: readonly Pick<AuditRow, 'action' | 'subject'>[];
};

export type StaffServer = {
  /** Somebody else publishes: the entries as they are now, in a new version. */
  publishedByOthers(change: (entries: readonly FaqItem[]) => readonly FaqItem[]): void;
  readonly faq: FaqList;
  readonly asked: readonly Asked[];
  readonly fetch: typeof globalThis.fetch;
  answer(asked: Asked): Answered;
  /** The next call whose path holds `part` is refused with this code, once; `unreachable` is no answer at all. */
  failNext(part: string, code: ErrorCode | 'unreachable' | 'too-many'): void;
  /** Calls whose path holds `part` are answered only when the returned function is called. */
  hold(part: string): () => void;
  endSession(): void;
  conversation(id: string): TranscriptView | undefined;
  readonly password: string;
};

const fault = (code: ErrorCode): Answered => ({
  status: ERROR_CODES[code].status,
  body: { error: { code } },
});
const fine = (body: unknown): Answered => ({ status: 200, body });

const field = (body: unknown, name: string): string => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
};

const AUDIT_ACTIONS = [
  'staff:signed-in',
  'transcript:listed',
  'transcript:viewed',
  'transcript:reviewed',
] as const;

const auditRows = (): AuditRow[] =>
  Array.from({ length: 24 }, (_, index) => {
    const action = AUDIT_ACTIONS[(24 - index) % 4] ?? 'staff:signed-in';
    return {
      number: 24 - index,
      at: `2026-03-${String(24 - index).padStart(2, '0')}T17:0${index % 10}:12.000Z`,
      actor: index % 3 === 0 ? EMAIL : 'morgan@sunrise-dental.example.org',
      action,
      subject: /viewed|reviewed/.test(action) ? (CONVERSATIONS[0]?.id ?? null) : null,
    };
  });

const FAQ: FaqList = {
  version: 3,
  languages: ['en', 'es'],
  entries: [
    {
      id: 'bikes',
      questions: [{ en: 'Is there a bike rack?', es: '¿Hay dónde dejar la bici?' }],
      answer: { en: 'Yes, in the yard.', es: 'Sí, en el patio.' },
      isChip: true,
    },
    {
      id: 'gift-cards',
      questions: [
        { en: 'Do you sell gift cards?', es: null },
        { en: 'Can I give a cleaning as a present?', es: null },
      ],
      answer: { en: 'Yes, at the front desk.', es: null },
      isChip: false,
    },
  ],
};

const groupOf = (question: string, language: Language, count: number): UnansweredGroup => {
  const places = [{ transcript: CONVERSATIONS[0]?.id ?? '', sequence: count }];
  return { question, language, count, wordings: [{ text: question, count, places }], places };
};
const UNANSWERED: readonly UnansweredGroup[] = [
  groupOf('do you have a sauna', 'en', 4),
  groupOf('can I wait with [name 1] in the yard', 'en', 2),
  groupOf('¿tienen biblioteca?', 'es', 1),
];

const FACTS: PracticeFacts = {
  version: 3,
  specialty: 'dental',
  languages: ['en', 'es'],
  origins: ['https://www.sunrise-dental.example.org'],
  contact: [
    { kind: 'phone', label: 'Call (555) 555-0142', href: 'tel:5555550142' },
    { kind: 'portal', label: 'Patient portal', href: 'https://portal.example.org/?a=1&b=2' },
  ],
};

/** One answer for all words, and the practice's contact for a category alone. */
const tryAnswer = (body: unknown): TryAnswer => {
  const isText = field(body, 'text') !== '';
  return {
    version: 3,
    guard: isText ? { category: 'general', version: 'of-the-server' } : null,
    decision: isText ? 'answer' : 'redirect-health',
    text: isText ? 'Parking is free behind the building.' : 'Please call us.',
    language: 'en',
    links: [{ kind: 'phone', label: 'Call (213) 555-0142', href: 'tel:2135550142' }],
    choices: [],
    entry: isText ? { id: 'parking', label: 'Where can I park?' } : null,
    confidence: isText ? 0.93 : null,
    candidates: isText
      ? [
          { entry: 'parking', label: 'Where can I park?', confidence: 0.93 },
          { entry: 'location', label: 'Where are you?', confidence: 0.21 },
        ]
      : [],
  };
};

export const createStaffServer = (options: Options = {}): StaffServer => {
  const asked: Asked[] = [];
  const failures: { part: string; code: ErrorCode | 'unreachable' | 'too-many' }[] = [];
  const held: { part: string; until: Promise<void> }[] = [];
  const conversations = [...(options.conversations ?? CONVERSATIONS)];
  let signedIn = options.signedIn ?? true;
  let mustChange = options.mustChangePassword ?? false;
  let password = PASSWORD;

  const me = (): Me => ({
    name: 'Dana Reyes',
    email: EMAIL,
    mustChangePassword: mustChange,
    memberships: options.memberships ?? [
      { practice: 'sunrise-dental', practiceName: 'Sunrise Dental', role: options.role ?? 'owner' },
    ],
  });

  let faq: FaqList = options.faq ?? FAQ;
  let unanswered = [...UNANSWERED.map((group) => ({ group, state: 'open' as UnansweredState }))];

  const problemsOf = (change: FaqChange): FaqCheck['problems'] =>
    change.kind === 'put' && change.answer.en === ''
      ? [{ field: 'answer.en', message: 'The answer is missing; add it.' }]
      : [];
  const faqCall = (action: string | undefined, body: FaqRequest): Answered => {
    if (action === undefined) return fine(faq);
    const { change } = body;
    const problems = problemsOf(change);
    if (action === 'check') {
      const es = change.kind === 'put' ? change.answer.es : null;
      const en = change.kind === 'put' ? change.answer.en : '';
      const check: FaqCheck = {
        version: faq.version,
        problems,
        warnings: es === null ? [{ field: 'answer.es', message: 'Without it, visitors read English.' }] : [],
        preview: problems.length > 0 ? null : { en, es: es ?? `Solo en inglés: ${en}` },
      };
      return fine(check);
    }
    if (body.version !== faq.version) return fine({ outcome: 'overtaken', version: faq.version });
    if (problems.length > 0) return fine({ outcome: 'refused', problems });
    const rest = faq.entries.filter((entry) => entry.id !== change.id);
    const entry = change.kind === 'put' ? [{ ...change, id: change.id ?? 'new-one', isChip: false }] : [];
    faq = { ...faq, version: faq.version + 1, entries: [...rest, ...entry] };
    return fine({ outcome: 'published', version: faq.version, id: change.id ?? 'new-one' });
  };
  const unansweredCall = (
    action: string | undefined,
    query: URLSearchParams,
    body: DismissRequest,
  ): Answered => {
    if (action === 'dismiss') {
      unanswered = unanswered.map((each) =>
        JSON.stringify(each.group.places) === JSON.stringify(body.places)
          ? { ...each, state: body.dismissed ? 'dismissed' : 'open' }
          : each,
      );
      return fine({});
    }
    const inState = (state: UnansweredState) => unanswered.filter((each) => each.state === state);
    const list: UnansweredList = {
      groups: inState(query.get('state') === 'dismissed' ? 'dismissed' : 'open').map(({ group }) => group),
      counts: { open: inState('open').length, dismissed: inState('dismissed').length },
      answeredSince: 2,
      more: false,
    };
    return fine(list);
  };

  const counts = (): Record<ReviewState, number> => {
    const found: Record<ReviewState, number> = { unreviewed: 0, reviewed: 0, flagged: 0 };
    for (const each of conversations) found[each.review] += 1;
    return found;
  };

  const page = (query: URLSearchParams): Answered => {
    const rows = conversations.filter((each) => each.review === query.get('state'));
    const size = options.pageSize ?? 50;
    const start =
      query.get('after') === null ? 0 : rows.findIndex((row) => row.id === query.get('after')) + 1;
    const shown = rows.slice(start, start + size).map(({ turns: _turns, ...row }) => row);
    const last = shown[shown.length - 1];
    return fine({ rows: shown, counts: counts(), next: start + size < rows.length && last ? last.id : null });
  };

  const audit = (query: URLSearchParams): Answered => {
    const before = Number(query.get('before') ?? 1000);
    const entries =
      options.audit?.map((row, index) => ({
        ...row,
        number: index + 1,
        at: '2026-03-02T17:00:00.000Z',
        actor: EMAIL,
      })) ?? auditRows();
    const rows = entries.filter((row) => row.number < before);
    const shown = rows.slice(0, 20);
    const last = shown[shown.length - 1];
    return fine({
      rows: shown,
      verified: options.auditVerified ?? true,
      next: rows.length > shown.length && last ? last.number : null,
    });
  };

  const transcript = (id: string, action: string | undefined, body: unknown): Answered => {
    const index = conversations.findIndex((each) => each.id === id);
    const found = conversations[index];
    if (!found) return fault('not-found');
    if (action === 'purge') conversations.splice(index, 1);
    if (action === 'review') {
      conversations[index] = {
        ...found,
        review: field(body, 'state') === 'flagged' ? 'flagged' : 'reviewed',
      };
      if (field(body, 'state') === 'unreviewed') conversations[index] = { ...found, review: 'unreviewed' };
    }
    return fine(action ? null : found);
  };

  const changePassword = (body: unknown): Answered => {
    if (field(body, 'current') !== password) return fault('password-wrong');
    if (field(body, 'next').length < MIN_PASSWORD_CHARACTERS) return fault('password-unfit');
    password = field(body, 'next');
    mustChange = false;
    return fine(null);
  };

  const practiceCall = (parts: readonly string[], query: URLSearchParams, body: unknown): Answered => {
    const [practice, section, id, action] = parts;
    if (!me().memberships.some((each) => each.practice === practice)) return fault('practice-unknown');
    if (mustChange) return fault('password-change-required');
    if (section === 'audit') return audit(query);
    if (section === 'facts') return fine(FACTS);
    if (section === 'ratings') return fine(options.ratings ?? { days: 90, ratings: [] });
    if (section === 'faq') return faqCall(id, body as FaqRequest);
    if (section === 'unanswered') return unansweredCall(id, query, body as DismissRequest);
    if (section === 'try') return fine(tryAnswer(body));
    if (section === 'transcripts') return id ? transcript(id, action, body) : page(query);
    return fault('not-found');
  };

  const answer = ({ path, body }: Asked): Answered => {
    const address = new URL(path, 'http://server.test');
    const [, , door, first, ...rest] = address.pathname.split('/').map(decodeURIComponent);
    if (door === 'auth' && first === 'sign-out') signedIn = false;
    if (door === 'auth' && first === 'sign-in') {
      signedIn = field(body, 'email') === EMAIL && field(body, 'password') === password;
      return signedIn
        ? fine({ user: { email: EMAIL } })
        : { status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } };
    }
    if (door === 'auth') return fine({ success: true });
    if (!signedIn) return fault('not-signed-in');
    if (first === 'me') return fine(me());
    if (first === 'alarm') return fine({ alarm: options.alarm ?? null });
    if (first === 'password') return changePassword(body);
    return first === 'practices' ? practiceCall(rest, address.searchParams, body) : fault('not-found');
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = String(input);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    const call = { method: init?.method ?? 'GET', path, body };
    asked.push(call);
    const failing = failures.findIndex((each) => path.includes(each.part));
    const code = failing < 0 ? null : (failures.splice(failing, 1)[0]?.code ?? null);
    if (code === 'unreachable') throw new TypeError('Failed to fetch');
    if (code === 'too-many') return new Response('{}', { status: 429 });
    const slow = held.find((each) => path.includes(each.part))?.until;
    // Answered as things are now, and heard of later: that is what a slow network does.
    const { status, body: data } = code ? fault(code) : answer(call);
    await slow;
    return new Response(JSON.stringify(data), { status, headers: { 'content-type': 'application/json' } });
  };

  return {
    asked,
    fetch,
    answer,
    failNext: (part, code) => failures.push({ part, code }),
    hold: (part) => {
      let release = (): void => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      const entry = { part, until };
      held.push(entry);
      return () => {
        held.splice(held.indexOf(entry), 1);
        release();
      };
    },
    endSession: () => {
      signedIn = false;
    },
    publishedByOthers: (change) => {
      faq = { ...faq, version: faq.version + 1, entries: change(faq.entries) };
    },
    get faq() {
      return faq;
    },
    conversation: (id) => conversations.find((each) => each.id === id),
    get password() {
      return password;
    },
  };
};
