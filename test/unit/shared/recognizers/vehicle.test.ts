import { vehicle } from '../../../../shared/recognizers/vehicle.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Licence plates and vehicle numbers are found', vehicle, {
  found: [
    ['plate 7VZT967', '7VZT967'],
    ['VIN 1HGCM82633A004352', '1HGCM82633A004352'],
    ['placa ABC-1234', 'ABC-1234'],
    ['matrícula 1234 BCD', '1234 BCD'],
    ['mis placas son ABC-12-34', 'ABC-12-34'],
    ['my plate is KX 51 ABC', 'KX 51 ABC'],
  ],
  leftAlone: [
    'where do I park my car',
    'a car seat for 2 kids',
    'my car is from 2019',
    'dental plate repair',
    'placas de rayos x',
  ],
});
