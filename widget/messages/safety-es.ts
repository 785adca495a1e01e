/**
 * What is said in an emergency or a crisis, in Spanish. Comes in one piece with the language's other sentences, before anything is
 * drawn: it may need no network. Numbers were looked up at their services; a practice can add its phone below and take nothing away.
 */
import type { Messages } from './messages.ts';

export const safety: Messages['safety'] = {
  emergency: {
    title: 'Si puede ser una emergencia, llame al 911 ahora',
    text: 'Este chat no puede ayudar en una emergencia y nadie lo está leyendo. No espere una respuesta aquí.',
    actions: [{ label: 'Llamar al 911', href: 'tel:911' }],
    more: [
      {
        label: 'Veneno o sobredosis: Poison Help',
        actions: [{ label: 'Llamar al 1-800-222-1222', href: 'tel:+18002221222' }],
      },
    ],
    after: 'Si nadie está en peligro, llame a nuestro consultorio:',
  },
  crisis: {
    title: 'Puede hablar con alguien ahora mismo',
    text: 'Le responderá una persona. Es gratis y privado, de día y de noche. No hace falta estar en peligro para llamar.',
    actions: [
      { label: 'Llamar al 988, oprimir 2', href: 'tel:988,2' },
      { label: 'Enviar AYUDA al 988', href: 'sms:988?&body=AYUDA' },
      { label: 'Chat del 988', href: 'https://chat.988lifeline.org/' },
    ],
    more: [
      { label: 'En peligro ahora', actions: [{ label: 'Llamar al 911', href: 'tel:911' }] },
      {
        label: 'Alguien le hace daño: línea de violencia doméstica',
        actions: [
          { label: 'Llamar al 1-800-799-7233', href: 'tel:+18007997233' },
          { label: 'Enviar START al 88788', href: 'sms:88788?&body=START' },
        ],
      },
      {
        label: 'Le hacen daño a un niño: Childhelp',
        actions: [{ label: 'Llamar al 1-800-422-4453', href: 'tel:+18004224453' }],
      },
      {
        label: 'Veteranos',
        actions: [
          { label: 'Llamar al 988, oprimir 1', href: 'tel:988,1' },
          { label: 'Enviar mensaje al 838255', href: 'sms:838255' },
        ],
      },
      {
        label: 'Crisis Text Line',
        actions: [{ label: 'Enviar AYUDA al 741741', href: 'sms:741741?&body=AYUDA' }],
      },
    ],
    after: 'Este chat es automático y lo que escribió no se envió. Nuestro consultorio:',
  },
};
