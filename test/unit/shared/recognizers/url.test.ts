import { url } from '../../../../shared/recognizers/url.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Web addresses are found', url, {
  found: [
    ['https://example.org/me?id=4', 'https://example.org/me?id=4'],
    ['www.example.com/jo', 'www.example.com/jo'],
    ['my site is jobakes.at', 'jobakes.at'],
    ['see example.net', 'example.net'],
  ],
  leftAlone: ['it got better.in the morning it hurts', 'e.g. today', '3.5 mg'],
});
