/**
 * What is said in an emergency or a crisis, in English. Comes in one piece with the language's other sentences, before anything is
 * drawn: it may need no network. Numbers were looked up at their services; a practice can add its phone below and take nothing away.
 */
import type { Messages } from './messages.ts';

export const safety: Messages['safety'] = {
  emergency: {
    title: 'If this may be an emergency, call 911 now',
    text: 'This chat cannot help in an emergency, and nobody is reading it. Do not wait for a reply here.',
    actions: [{ label: 'Call 911', href: 'tel:911' }],
    more: [
      {
        label: 'Poison or overdose: Poison Help',
        actions: [{ label: 'Call 1-800-222-1222', href: 'tel:+18002221222' }],
      },
    ],
    after: 'If nobody is in danger, call our office:',
  },
  crisis: {
    title: 'You can talk to someone right now',
    text: 'A real person will answer. It is free and private, day and night. You do not have to be in danger to reach out.',
    actions: [
      { label: 'Call 988', href: 'tel:988' },
      { label: 'Text 988', href: 'sms:988' },
      { label: 'Chat with 988', href: 'https://chat.988lifeline.org/' },
    ],
    more: [
      { label: 'In danger now', actions: [{ label: 'Call 911', href: 'tel:911' }] },
      {
        label: 'Someone is hurting you: Domestic Violence Hotline',
        actions: [
          { label: 'Call 1-800-799-7233', href: 'tel:+18007997233' },
          { label: 'Text START to 88788', href: 'sms:88788?&body=START' },
        ],
      },
      {
        label: 'A child is being hurt: Childhelp',
        actions: [{ label: 'Call 1-800-422-4453', href: 'tel:+18004224453' }],
      },
      {
        label: 'Veterans',
        actions: [
          { label: 'Call 988, press 1', href: 'tel:988,1' },
          { label: 'Text 838255', href: 'sms:838255' },
        ],
      },
      {
        label: 'Crisis Text Line',
        actions: [{ label: 'Text HOME to 741741', href: 'sms:741741?&body=HOME' }],
      },
      { label: 'En español', actions: [{ label: 'Llame al 988 y oprima 2', href: 'tel:988,2' }] },
    ],
    after: 'This chat is automated and what you wrote was not sent. Our office:',
  },
};
