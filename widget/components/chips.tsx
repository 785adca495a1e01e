/** Things to tap instead of typing. A tap sends the entry's id, so nothing typed is involved. */
import type { Choice } from '../../shared/protocol/events.ts';
import { useFrame } from './context.ts';

type ChipsProps = { readonly choices: readonly Choice[]; readonly onChoose: (choice: Choice) => void };

export const Chips = ({ choices, onChoose }: ChipsProps) => {
  const { messages } = useFrame();
  if (choices.length === 0) return null;
  return (
    <ul class="chips" aria-label={messages.suggestions}>
      {choices.map((choice) => (
        <li key={choice.entry}>
          <button type="button" class="chip" dir="auto" onClick={() => onChoose(choice)}>
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
};
