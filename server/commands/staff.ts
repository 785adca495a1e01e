/** `foyer staff add|reset|disable`: accounts are made at the command line only; a one-time password is printed once. */
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { openAccounts } from '../installation.ts';
import {
  createStaffAccount,
  disableStaffAccount,
  type NewStaff,
  resetStaffPassword,
} from '../staff/accounts.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

const REFUSALS = {
  'email-invalid': 'That is not an e-mail address.',
  'name-missing': 'A name is needed: --name "Ana Ruiz".',
  'already-member': 'This person already belongs to that practice.',
  'practice-unknown': 'There is no such practice. Add it first: foyer practice add FILE.',
} as const;

const printPassword = (password: string): void => {
  print(`One-time password: ${password}`);
  print('It is shown only here and must be changed at the first sign-in.');
};

export const addStaff = (config: Config, added: NewStaff): Promise<number> =>
  withInstallation(config, async (installation) => {
    const outcome = await createStaffAccount(await openAccounts(installation, config), added);
    if (!outcome.ok) throw new StartError(REFUSALS[outcome.reason]);
    if (outcome.password === null)
      print(`${added.email} has an account already and now belongs to ${added.practice} too.`);
    else printPassword(outcome.password);
    return 0;
  });

export const resetStaff = (config: Config, email: string): Promise<number> =>
  withInstallation(config, async (installation) => {
    const outcome = await resetStaffPassword(await openAccounts(installation, config), email);
    if (!outcome.ok || outcome.password === null) throw new StartError(`There is no account ${email}.`);
    printPassword(outcome.password);
    return 0;
  });

export const disableStaff = (config: Config, email: string): Promise<number> =>
  withInstallation(config, async (installation) => {
    const outcome = await disableStaffAccount(await openAccounts(installation, config), email);
    if (!outcome.ok) throw new StartError(`There is no account ${email}.`);
    print(`${email} is disabled: every sign-in has ended, and no new one is possible.`);
    return 0;
  });
