/** The cards that the widget shows in place of a stopped message, word for word: a test compares them with the widget's own. */
import type { StoppedCategory } from '../../shared/protocol/screening.ts';
import type { Language } from '../../shared/protocol/staff-api.ts';

export type Card = {
  readonly title: string;
  readonly text: string;
  /** What can be tapped on it, before the practice's own phone and portal. */
  readonly actions: readonly string[];
};

export const CARDS: Readonly<Record<Language, Readonly<Record<StoppedCategory | 'unread', Card>>>> = {
  en: {
    crisis: {
      title: 'You can talk to someone right now',
      text: 'A real person will answer. It is free and private, day and night. You do not have to be in danger to reach out.',
      actions: ['Call 988', 'Text 988', 'Chat with 988'],
    },
    emergency: {
      title: 'If this may be an emergency, call 911 now',
      text: 'This chat cannot help in an emergency, and nobody is reading it. Do not wait for a reply here.',
      actions: ['Call 911'],
    },
    unread: {
      title: 'This chat reads English and Spanish',
      text: 'It could not read your message, so it was not sent. Our staff can help you by phone. If it is urgent, call 911.',
      actions: [],
    },
    health: {
      title: 'We kept that private',
      text: 'Your message looks like it has health information, so it was not sent. Our staff can help you by phone. If it is urgent, call 911. If you need someone to talk to now, call or text 988.',
      actions: [],
    },
    identity: {
      title: 'Please leave out personal details',
      text: 'Your message looks like it has a name, a number or another personal detail, so it was not sent.',
      actions: [],
    },
  },
  es: {
    crisis: {
      title: 'Puede hablar con alguien ahora mismo',
      text: 'Le responderá una persona. Es gratis y privado, de día y de noche. No hace falta estar en peligro para llamar.',
      actions: ['Llamar al 988, oprimir 2', 'Enviar AYUDA al 988', 'Chat del 988'],
    },
    emergency: {
      title: 'Si puede ser una emergencia, llame al 911 ahora',
      text: 'Este chat no puede ayudar en una emergencia y nadie lo está leyendo. No espere una respuesta aquí.',
      actions: ['Llamar al 911'],
    },
    unread: {
      title: 'Este chat lee inglés y español',
      text: 'No pudo leer su mensaje, por eso no se envió. Nuestro personal puede ayudarle por teléfono. Si es urgente, llame al 911.',
      actions: [],
    },
    health: {
      title: 'Lo mantuvimos en privado',
      text: 'Su mensaje parece tener información de salud, por eso no se envió. Nuestro personal puede ayudarle por teléfono. Si es urgente, llame al 911. Si necesita hablar con alguien ahora, llame al 988 y oprima 2.',
      actions: [],
    },
    identity: {
      title: 'Por favor, no escriba datos personales',
      text: 'Su mensaje parece tener un nombre, un número u otro dato personal, por eso no se envió.',
      actions: [],
    },
  },
};

/** The button under a card that sends what may be sent. */
export const SEND_PART: Readonly<Record<Language, Readonly<Record<'health' | 'identity', string>>>> = {
  en: { health: 'Send only this part', identity: 'Send without it' },
  es: { health: 'Enviar solo esta parte', identity: 'Enviar sin eso' },
};

/** Under the card for personal details, where no part can be sent. */
export const IDENTITY_EDIT: Readonly<Record<Language, string>> = {
  en: 'You can change your message and send it again.',
  es: 'Puede cambiar su mensaje y enviarlo otra vez.',
};
