/** Says who works at the practice, what they do, which languages they speak and whether they take new people. */
import type { PracticeDocument, PracticeProvider } from '../../../shared/protocol/practice-document.ts';
import { inLanguage } from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import { sayList } from '../hours/say-time.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText, type ReplyText } from '../reply-text.ts';

export const answerProviders = (
  document: PracticeDocument,
  ids: readonly string[],
  language: Language,
): ReplyText =>
  joinReplies(
    [...new Set(ids)].slice(0, 3).flatMap((id) => {
      const provider = document.providers.find((one) => one.id === id);
      return provider ? [answerProvider(document, provider, language)] : [];
    }),
  );

const answerProvider = (
  document: PracticeDocument,
  provider: PracticeProvider,
  language: Language,
): ReplyText => {
  const about = [
    ...(provider.role ? [inLanguage(provider.role, language)] : []),
    ...provider.specialties.map((name) => inLanguage(name, language)),
  ];
  const places = document.locations.filter(
    ({ id }) => document.locations.length > 1 && provider.locations.includes(id),
  );
  return joinReplies([
    about.length > 0
      ? say('providerRole', language, { provider: provider.name, role: about.join(', ') })
      : say('providerHere', language, { provider: provider.name }),
    asReplyText(
      places.length > 0
        ? `(${sayList(
            places.map(({ name }) => inLanguage(name, language)),
            language,
          )})`
        : '',
    ),
    provider.languages.length > 0
      ? say('speaks', language, { languages: sayList(provider.languages, language) })
      : asReplyText(''),
    provider.acceptingNew === undefined
      ? asReplyText('')
      : say(provider.acceptingNew ? 'providerAccepting' : 'providerNotAccepting', language),
    asReplyText(provider.note ? inLanguage(provider.note, language) : ''),
  ]);
};

/** Null when the document names no provider. */
export const answerProviderList = (document: PracticeDocument, language: Language): ReplyText | null => {
  const people = document.providers.map(({ name, role }) =>
    role ? `${name} (${inLanguage(role, language)})` : name,
  );
  return people.length === 0
    ? null
    : say('providerList', language, { providers: sayList(people.slice(0, 20), language) });
};

/** Who speaks what. Null when the document says it of nobody. */
export const answerLanguages = (document: PracticeDocument, language: Language): ReplyText | null => {
  const known = document.providers.filter(({ languages }) => languages.length > 0).slice(0, 20);
  return known.length === 0
    ? null
    : joinReplies(
        known.map(({ name, languages }) =>
          say('providerSpeaks', language, { provider: name, languages: sayList(languages, language) }),
        ),
      );
};
