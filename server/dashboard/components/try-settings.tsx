/** Under which circumstances a sentence is tried: the language of the chat, and what was written before it. */
import type { Category, Language } from '../../../shared/protocol/staff-api.ts';
import { LANGUAGE_NAMES } from '../wording.ts';

/** What a visitor may have written before: some sentences are a disclosure only after one. */
const BEFORE: readonly { readonly label: string; readonly categories: readonly Category[] }[] = [
  { label: 'Nothing', categories: [] },
  { label: 'A message about health', categories: ['health'] },
];

export type Setting = { readonly language: Language; readonly before: number };

export type TrySettingsProps = {
  readonly languages: readonly Language[];
  readonly setting: Setting;
  readonly onChange: (setting: Setting) => void;
};

export const TrySettings = ({ languages, setting, onChange }: TrySettingsProps) => (
  <div class="try-settings">
    {languages.length > 1 ? (
      <label class="choice">
        Language of the chat
        <select
          value={setting.language}
          onChange={({ currentTarget }) => {
            const language = languages.find((each) => each === currentTarget.value);
            if (language) onChange({ ...setting, language });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
    ) : null}
    <label class="choice">
      Written before it
      <select
        value={String(setting.before)}
        onChange={({ currentTarget }) => onChange({ ...setting, before: Number(currentTarget.value) })}
      >
        {BEFORE.map(({ label }, index) => (
          <option key={label} value={String(index)}>
            {label}
          </option>
        ))}
      </select>
    </label>
  </div>
);

export const categoriesBefore = ({ before }: Setting): readonly Category[] =>
  BEFORE[before]?.categories ?? [];
