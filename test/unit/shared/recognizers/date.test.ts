import { date } from '../../../../shared/recognizers/date.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer(
  'Days and months of a date are found; weekdays, clock times and bare years are not',
  date,
  {
    found: [
      ['seen on 4/12/2023', '4/12/2023'],
      ['on April 12th, 2023', 'April 12th, 2023'],
      ['12 de marzo de 1980', '12 de marzo de 1980'],
      ['2023-04-12', '2023-04-12'],
      ['the 3rd of this month', '3rd of this month'],
      ['el 3 de este mes me operaron', '3 de este mes'],
      ["had a stroke on New Year's Eve", "New Year's Eve"],
      ['dob 5 23 1972', '5 23 1972'],
      ['my surgery was in October', 'October'],
      ['on 2/14', '2/14'],
      ['the 3rd of may', '3rd of may'],
      ['may twenty two is my birthday', 'may twenty two'],
      ['Fri, 10 Aug 2018', 'Fri, 10 Aug 2018'],
      ['last friday I fell', 'last friday'],
      ['since 08/2022', '08/2022'],
      ['6feb', '6feb'],
      ['el lunes pasado', 'lunes pasado'],
    ],
    leftAlone: [
      'are you open on Friday?',
      'are you open on Christmas Eve?',
      'my a1c was 7.2 last time',
      'on the 1st of the month',
      'is it on the 2nd and 4th Friday',
      'at 9:30 am',
      'open 24/7',
      '1/2 tablet twice a day',
      'in 2015',
      'BP 120/80',
      'may I come in',
      'it may be 3 days',
      '3 times a week',
      'I have an appointment tomorrow',
    ],
  },
);
