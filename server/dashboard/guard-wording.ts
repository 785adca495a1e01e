/** The guard's rules in plain words, so that staff see why a sentence was stopped. Says what was noticed, never how grave it is. */
import type { Category, SignalKind } from '../../shared/protocol/staff-api.ts';

const RULES: Readonly<Record<string, string>> = {
  'crisis.1-wish-to-be-dead': 'a wish to be dead or to stop living',
  'crisis.2-thoughts': 'thoughts of ending one’s life',
  'crisis.3-self-injury': 'hurting oneself',
  'crisis.4-intent-or-plan': 'a plan or a means to end one’s life',
  'crisis.indirect': 'a farewell, or being a burden to others',
  'crisis.third-person': 'somebody else who may end their life',
  'crisis.violence': 'violence, done or threatened',
  'crisis.abuse': 'being hurt or abused by somebody',
  'crisis.weights': 'many small signs that together speak of a crisis',
  'emergency.weights': 'many small signs that together speak of an emergency',
  'emergency.called-for': 'asking for an ambulance or for emergency help',
  'emergency.chest-pain': 'pain or pressure in the chest',
  'emergency.breathing': 'not being able to breathe',
  'emergency.stroke': 'signs of a stroke',
  'emergency.bleeding': 'bleeding that does not stop',
  'emergency.unconscious': 'fainting, a seizure or not waking up',
  'emergency.poison': 'poison, or too much of a medicine',
  'emergency.allergy': 'a severe allergic reaction',
  'emergency.injury': 'a grave injury',
  'emergency.pregnancy': 'danger in a pregnancy, at birth or for a newborn',
  'emergency.dental-swelling': 'a swelling of the face that spreads, or comes with fever',
  'emergency.dental-bleeding': 'bleeding in the mouth that does not stop',
  'emergency.knocked-out-tooth': 'a tooth that was knocked out',
  'emergency.jaw': 'a broken or locked jaw',
  'health.state': 'somebody who does not feel well',
  'health.bare': 'an illness or symptom and nothing else',
  'health.own-matter': 'an illness or medicine beside the visitor’s own appointment, bill or results',
  'health.own-case': 'health words about somebody’s own case',
  'health.has': 'what somebody has, feels or got',
  'health.diagnosed': 'a diagnosis, or treatment in a hospital',
  'health.lasts': 'an illness and how long it has lasted',
  'health.begun': 'a message that breaks off where an illness would be named',
  'health.statement': 'health words told as a fact about somebody',
  'health.several': 'several health words about somebody',
  'health.starts': 'a message that begins like a report of an illness',
  'health.weights': 'many small signs that weigh more together than the bar',
  'health.follow-up': 'a message that goes on with one about health, or ends what was begun',
  'unknown-language': 'a language the guard does not know, so it may hold anything',
  'account.appointment': 'the visitor’s own appointment',
  'account.money': 'the visitor’s own bill or payment',
  'account.results': 'the visitor’s own results, records or prescription',
  'identity.email': 'an e-mail address',
  'identity.ssn': 'a social security number',
  'identity.phone': 'a phone number',
  'identity.birth': 'a date of birth',
  'identity.address': 'a street address',
  'identity.record': 'a record number',
  'identity.member': 'a member or policy number',
  'identity.account': 'an account number or another long number',
  'identity.name': 'a person’s name',
};

const KINDS: Readonly<Record<SignalKind, string>> = {
  'self-harm': 'self-harm',
  violence: 'violence',
  abuse: 'abuse',
  'medical-emergency': 'medical emergency',
  'dental-emergency': 'dental emergency',
  poisoning: 'poisoning',
  symptom: 'symptom',
  condition: 'illness',
  medication: 'medicine',
  procedure: 'treatment',
  'test-result': 'test result',
  pregnancy: 'pregnancy',
  'mental-state': 'state of mind',
  'substance-use': 'substance use',
  'advice-request': 'asking for advice',
  'body-part': 'part of the body',
  'follow-up': 'goes on with what was said',
  'account-matter': 'own account',
  identifier: 'personal detail',
  model: 'word weights',
  'unknown-language': 'unknown language',
  fault: 'fault in the guard',
};

/** What a rule noticed; a rule that is not worded here is told by its kind. */
export const ruleWords = (rule: string, kind: SignalKind): string => RULES[rule] ?? KINDS[kind];

export const kindWords = (kind: SignalKind): string => KINDS[kind];

/** What the guard made of a whole message. */
export const VERDICT_WORDS: Readonly<Record<Category, { readonly title: string; readonly text: string }>> = {
  crisis: {
    title: 'Crisis',
    text: 'Somebody may be in danger from themselves or from others. The crisis card is shown at once.',
  },
  emergency: {
    title: 'Emergency',
    text: 'This sounds like a medical emergency. The 911 card is shown at once.',
  },
  health: { title: 'Health', text: 'This is about somebody’s own health.' },
  account: {
    title: 'Own account',
    text: 'This is about the visitor’s own appointment, bill, results or records. It may be sent; it is answered with phone and portal, and its words are not kept.',
  },
  identity: { title: 'Personal detail', text: 'This says who somebody is.' },
  general: { title: 'General question', text: 'Nothing in it is about a person. It may be sent.' },
};
