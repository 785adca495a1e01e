import { location } from '../../../../shared/recognizers/location.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer(
  'Streets, towns with their state, postal codes, rooms and named hospitals are found',
  location,
  {
    found: [
      ['I live at 450 Larkin Street apt 3B', '450 Larkin Street apt 3B'],
      ['Dunmore, TX 75001', 'TX 75001'],
      ['zip 57049', '57049'],
      ['PO Box 118', 'PO Box 118'],
      ["at St. Brendan's Hospital", "St. Brendan's Hospital"],
      ['calle Luna 45', 'calle Luna 45'],
      ['Fairhaven General Hospital', 'Fairhaven General Hospital'],
      ['SW1A 1AA', 'SW1A 1AA'],
      ['seen at elm grove clinic on Monday', 'elm grove clinic'],
      ['room 304', 'room 304'],
      ['i work for Tri-County Feed and Seed', 'Tri-County Feed and Seed'],
      ['we live on tulip court', 'tulip court'],
      ['treated at our lady of the lake', 'our lady of the lake'],
      ['RR 2 Box 81', 'RR 2 Box 81'],
      ['had a scan at summit ridge imaging', 'summit ridge imaging'],
    ],
    leftAlone: [
      'where is the clinic',
      'do you have a Family Clinic',
      'I live in Texas',
      '500 mg',
      '2 days',
      'went to the urgent care',
      'is United Healthcare PPO in network',
      'ALT 90 AND AST 86',
      'referred to oral surgery',
      'do you work with Delta Dental',
    ],
  },
);
