import { name } from '../../../../shared/recognizers/name.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Names after a cue, with an honorific, with initials and in signatures are found', name, {
  found: [
    ['my name is wendy olsen', 'wendy olsen'],
    ['mi nombre es Ximena Ibarra', 'Ximena Ibarra'],
    ['me llamo refugio ramos', 'refugio ramos'],
    ['natonya here, change it', 'natonya'],
    ['Dr. Bjornstad', 'Bjornstad'],
    ['Mr. W.', 'W.'],
    ['Peter G.', 'Peter G.'],
    ['J.R. Lindqvist', 'J.R. Lindqvist'],
    ['thanks, anh tran', 'anh tran'],
    ['booked under towe', 'towe'],
    ['Name: YUE', 'YUE'],
    ['done. - Ann Short', 'Ann Short'],
    ["it's emily kay again", 'emily kay'],
  ],
  leftAlone: [
    'my name is on the list?',
    'thanks for your help',
    'thank you so much',
    'this is a question',
    "it's urgent",
    'is the dr available',
    'vitamin D. Can I take it',
  ],
});
