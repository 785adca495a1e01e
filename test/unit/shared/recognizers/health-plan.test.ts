import { healthPlan } from '../../../../shared/recognizers/health-plan.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Member, policy and group numbers are found', healthPlan, {
  found: [
    ['member id 7723 8409 266', '7723 8409 266'],
    ['Medicare 1EG4-TE5-MK73', '1EG4-TE5-MK73'],
    ['policy #88291-LK', '88291-LK'],
    ['poliza: AB998877', 'AB998877'],
    ['Blue Cross JAC608713099', 'JAC608713099'],
  ],
  leftAlone: [
    'do you take Medicare',
    'my plan is a PPO',
    'group of 12 people',
    'is Aetna in network since 2022',
  ],
});
