/** (L) Vehicle identifiers and serial numbers, licence plates included. */
import { DIGIT_OR_MASK, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

export const vehicle = patternRecognizer('vehicle', [
  {
    rule: 'vehicle.labelled',
    needs: DIGIT_OR_MASK,
    source: 'what visitors say about a car in the lot',
    on: 'folded',
    expression: labelledCode(
      String.raw`(?:licen[sc]e |number |car )?plates?|placas?|matricula|patente|tags?|vin|chassis|vehicle|car|truck|van|carro|coche|registration|reg`,
    ),
    unless: (found) => /^\d{1,2}$/.test(found) || !/\d/.test(found) || /^(?:19|20)\d\d$/.test(found),
  },
  {
    rule: 'vehicle.plate',
    needs: DIGIT_OR_MASK,
    source: 'plates in two or three groups of letters and digits: Spain, Mexico, Colombia, several states',
    on: 'folded',
    expression:
      /\b(?:plates?|placas?|matricula|patente|tag|license plate)(?:\s(?:is|es|son|number|no|numero|de|del|mi|mis|carro|coche|auto|car|the)){0,4}[\s:#]{1,3}(?<it>(?:[a-z]{1,3}[ -]?\d{2,4}(?:[ -]?(?:[a-z]{1,3}|\d{2,4}))?|\d{1,4}[ -]?[a-z]{2,3}(?:[ -]?\d{1,4})?))(?![a-z0-9])/,
  },
  {
    rule: 'vehicle.vin',
    needs: DIGIT_OR_MASK,
    source: 'ISO 3779: 17 characters; the check digit is not looked at',
    on: 'folded',
    expression: /(?<![a-z0-9])(?=[a-z]{0,16}\d)[a-z0-9]{17}(?![a-z0-9])/,
  },
]);
