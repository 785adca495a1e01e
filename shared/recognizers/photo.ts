/** (Q) Full-face photographs and comparable images. The chat takes no upload; what can be pasted is an encoded picture or a file's name. */
import { patternRecognizer } from './recognizer.ts';

export const photo = patternRecognizer('photo', [
  {
    rule: 'photo.encoded',
    needs: /data:/,
    source: 'RFC 2397 data addresses',
    on: 'folded',
    expression: /data:[a-z]+\/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40}){0,3},\S{0,20000}/,
  },
  {
    rule: 'photo.file',
    needs: /\.(?:jpe?g|png|gif|hei|webp|bmp|tif|dcm|mp4|mov|pdf|doc)/,
    source: 'names that cameras and people give to picture files',
    on: 'folded',
    expression:
      /(?<![\p{L}\p{N}])[\p{L}\p{N}_()-]{1,120}\.(?:jpe?g|png|gif|heic|heif|webp|bmp|tiff?|dcm|mp4|mov|pdf|docx?)\b/u,
  },
]);
