/** The fixed sentences for what is never answered here: health, identity, emergency, crisis. They never repeat the visitor. */
import type { Link } from '../../shared/protocol/events.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { asReplyText, type ReplyText } from '../answers/reply-text.ts';

export type RedirectDecision = 'redirect-health' | 'redirect-identity' | 'emergency' | 'crisis';

const SENTENCES: Readonly<Record<RedirectDecision, Readonly<Record<Language, ReplyText>>>> = {
  'redirect-health': {
    en: asReplyText(
      'Thank you for reaching out. This chat is automated and cannot help with health questions. Please call us or use the patient portal, where a person on our team can help you privately. If it is urgent, call 911. If you need someone to talk to now, call or text 988.',
    ),
    es: asReplyText(
      'Gracias por escribirnos. Este chat es automático y no puede ayudar con preguntas de salud. Llámenos o use el portal del paciente: allí una persona de nuestro equipo le ayudará en privado. Si es urgente, llame al 911. Si necesita hablar con alguien ahora, llame al 988 y oprima 2.',
    ),
  },
  'redirect-identity': {
    en: asReplyText(
      'To protect your privacy, please do not share names, phone numbers or dates of birth here. I can answer general questions about the practice. For anything about you, please call us or use the patient portal.',
    ),
    es: asReplyText(
      'Para proteger su privacidad, no comparta aquí nombres, números de teléfono ni fechas de nacimiento. Puedo responder preguntas generales sobre el consultorio. Para lo que sea sobre usted, llámenos o use el portal del paciente.',
    ),
  },
  emergency: {
    en: asReplyText(
      'If this may be an emergency, call 911 now or go to the nearest emergency room. This chat is automated and no one is reading it.',
    ),
    es: asReplyText(
      'Si puede ser una emergencia, llame al 911 ahora o vaya a la sala de emergencias más cercana. Este chat es automático y nadie lo está leyendo.',
    ),
  },
  crisis: {
    en: asReplyText(
      'You do not have to go through this alone. Call or text 988 any time: a real person answers, it is free and private. If you or someone else is in danger right now, call 911.',
    ),
    es: asReplyText(
      'No tiene que pasar por esto a solas. Llame al 988 y oprima 2 a cualquier hora: contesta una persona, es gratis y privado. Si usted u otra persona está en peligro ahora, llame al 911.',
    ),
  },
};

const SAFETY_LINKS: Readonly<Record<'emergency' | 'crisis', Readonly<Record<Language, readonly Link[]>>>> = {
  emergency: {
    en: [{ kind: 'phone', label: 'Call 911', href: 'tel:911' }],
    es: [{ kind: 'phone', label: 'Llamar al 911', href: 'tel:911' }],
  },
  crisis: {
    en: [
      { kind: 'phone', label: 'Call 988', href: 'tel:988' },
      { kind: 'phone', label: 'Text 988', href: 'sms:988' },
      { kind: 'phone', label: 'Call 911', href: 'tel:911' },
    ],
    es: [
      { kind: 'phone', label: 'Llamar al 988 (oprima 2)', href: 'tel:988' },
      { kind: 'phone', label: 'Enviar un mensaje al 988', href: 'sms:988' },
      { kind: 'phone', label: 'Llamar al 911', href: 'tel:911' },
    ],
  },
};

/** `contact` is the practice's own phone and portal; after a safety number it comes second. */
export const redirectReply = (
  decision: RedirectDecision,
  language: Language,
  contact: readonly Link[],
): { readonly text: ReplyText; readonly links: readonly Link[] } => ({
  text: SENTENCES[decision][language],
  links:
    decision === 'emergency' || decision === 'crisis'
      ? [...SAFETY_LINKS[decision][language], ...contact]
      : contact,
});
