import { photo } from '../../../../shared/recognizers/photo.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Encoded pictures and names of picture files are found', photo, {
  found: [
    ['see IMG_2031.jpg', 'IMG_2031.jpg'],
    ['data:image/png;base64,iVBORw0KGgo=', 'data:image/png;base64,iVBORw0KGgo='],
  ],
  leftAlone: ['can I send a photo', 'is a pdf ok'],
});
