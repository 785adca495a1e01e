import { account } from '../../../../shared/recognizers/account.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Bank, card and billing account numbers are found', account, {
  found: [
    ['my account number is 77120934', '77120934'],
    ['charge 4111 1111 1111 1112 please', '4111 1111 1111 1112'],
    ['card ending in 4242', '4242'],
    ['my account number is 1987', '1987'],
    ['statement #4471', '4471'],
    ['cuenta: 0099-8812', '0099-8812'],
    ['it shows XXXX-XXXX-XXXX-9876', '9876'],
    ['IBAN DE44 5001 0517 5407 3249 31', 'DE44 5001 0517 5407 3249 31'],
  ],
  leftAlone: [
    'do you take Visa or cash',
    'my balance is 350 dollars',
    'the bill was $120',
    'can I open an account',
  ],
});
