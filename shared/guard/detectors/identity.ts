/** Identifiers of a person, by the small set of recognizers that a browser can carry; the server de-identifies by all of them before it stores. */
import { BROWSER_RECOGNIZERS } from '../../recognizers/browser.ts';
import type { Detector } from './detector.ts';

export const identity: Detector = ({ source }) =>
  BROWSER_RECOGNIZERS.flatMap((recognizer) =>
    recognizer
      .find(source)
      .map(({ start, end, rule }) => ({ start, end, kind: 'identifier', rule, category: 'identity' })),
  );
