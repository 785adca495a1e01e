/**
 * Has the server look at an answer while it is written: its problems by the schema, its warnings, and how visitors read it. A
 * late word about an earlier text is dropped.
 */
import { useEffect, useState } from 'preact/hooks';
import type { FaqChange, FaqCheck } from '../../shared/protocol/staff-api.ts';
import { useWorkplace } from './workplace.ts';

const PAUSE_MS = 500;

export type Checking = { readonly check: FaqCheck | null; readonly isCurrent: boolean };

export const useFaqCheck = (practice: string, version: number, change: FaqChange): Checking => {
  const { api } = useWorkplace();
  const [checked, setChecked] = useState<{ readonly key: string; readonly check: FaqCheck } | null>(null);
  const key = JSON.stringify([practice, version, change]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await api.checkFaq(practice, { version, change });
      if (current && answer.ok) setChecked({ key, check: answer.data });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return { check: checked?.check ?? null, isCurrent: checked?.key === key };
};
