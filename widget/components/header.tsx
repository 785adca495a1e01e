/** Whose chat this is, that it is automated, and its controls. Never a person's name or picture. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Language } from '../../shared/text/kinds.ts';
import { LANGUAGE_NAMES } from '../messages/languages.ts';
import { useFrame } from './context.ts';
import { CloseIcon, MenuIcon } from './icons.tsx';
import { useEscape } from './use-escape.ts';

type HeaderProps = {
  readonly onClose: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onCopy: () => void;
  readonly onRestart: () => void;
  readonly hasSound: boolean;
  readonly onSound: () => void;
};

export const Header = ({ onClose, onLanguage, ...menu }: HeaderProps) => {
  const { bootstrap, messages } = useFrame();
  const { look } = bootstrap;
  const other = look.languages.find((language) => language !== messages.language);
  return (
    <header>
      <div class="title">
        <h1 tabIndex={-1}>{look.name}</h1>
        <p>{messages.assistant}</p>
      </div>
      {other && (
        <button
          type="button"
          class="language"
          lang={other}
          aria-label={LANGUAGE_NAMES[other].change}
          onClick={() => onLanguage(other)}
        >
          {LANGUAGE_NAMES[other].name}
        </button>
      )}
      <Menu {...menu} />
      <button type="button" class="bare" aria-label={messages.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
};

type MenuProps = Omit<HeaderProps, 'onClose' | 'onLanguage'>;

const Menu = ({ onCopy, onRestart, hasSound, onSound }: MenuProps) => {
  const { messages } = useFrame();
  const [open, setOpen] = useState(false);
  const choose = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  const items: readonly (readonly [string, () => void])[] = [
    [messages.copy, onCopy],
    [hasSound ? messages.soundOff : messages.soundOn, onSound],
    [messages.restart, onRestart],
  ];
  const toggle = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    toggle.current?.focus();
  }, []);
  useEscape(close, open);
  return (
    <div class="menu">
      <button
        ref={toggle}
        type="button"
        class="bare"
        aria-label={messages.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon />
      </button>
      {open && (
        <ul>
          {items.map(([label, act]) => (
            <li key={label}>
              <button type="button" onClick={choose(act)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
