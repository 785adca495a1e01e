/** What one field of a practice document says of another: ids are unique, and what is referred to exists. */
import type { z } from 'zod';
import { COMPUTED_IDS, TOPIC_IDS } from './topics.ts';

type Identified = { readonly id: string };

type Referring = {
  readonly locations: readonly Identified[];
  readonly services: readonly Identified[];
  readonly providers: readonly (Identified & { readonly locations: readonly string[] })[];
  readonly insurance: { readonly plans: readonly Identified[] };
  readonly faq: readonly Identified[];
  readonly chips: readonly { readonly entry: string }[];
  readonly builtinTopics: boolean;
};

type Report = (path: readonly PropertyKey[], message: string, value: unknown) => void;

export const checkReferences = (document: Referring, context: z.RefinementCtx): void => {
  const report: Report = (path, message, input) =>
    context.addIssue({ code: 'custom', path: [...path], message, input });
  reportRepeated(['locations'], document.locations, report);
  reportRepeated(['services'], document.services, report);
  reportRepeated(['providers'], document.providers, report);
  reportRepeated(['insurance', 'plans'], document.insurance.plans, report);
  reportRepeated(['faq'], document.faq, report);
  reportTakenIds(document, report);
  reportUnknownLocations(document, report);
  reportUnknownChips(document, report);
};

const reportRepeated = (path: readonly string[], items: readonly Identified[], report: Report): void => {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report([...path, index, 'id'], 'is used twice; give each entry its own id', id);
    seen.add(id);
  });
};

const builtinIds: ReadonlySet<string> = new Set([...TOPIC_IDS, ...COMPUTED_IDS]);

const reportTakenIds = ({ faq, builtinTopics }: Referring, report: Report): void => {
  if (!builtinTopics) return;
  faq.forEach(({ id }, index) => {
    if (builtinIds.has(id)) {
      report(
        ['faq', index, 'id'],
        'is the id of a built-in topic; put the answer under "topics" or choose another id',
        id,
      );
    }
  });
};

const reportUnknownLocations = ({ locations, providers }: Referring, report: Report): void => {
  const known = new Set(locations.map(({ id }) => id));
  providers.forEach((provider, index) => {
    provider.locations.forEach((id, position) => {
      if (!known.has(id)) {
        report(
          ['providers', index, 'locations', position],
          'is no location of this document; use the id of one under "locations"',
          id,
        );
      }
    });
  });
};

const reportUnknownChips = ({ faq, chips, builtinTopics }: Referring, report: Report): void => {
  const known = new Set(faq.map(({ id }) => id));
  chips.forEach(({ entry }, index) => {
    if (known.has(entry) || (builtinTopics && builtinIds.has(entry))) return;
    report(['chips', index], 'is neither an FAQ entry nor a built-in topic; use the id of one', entry);
  });
};
