import type { Commune } from '../../domain/commune.ts';
import type { SearchRecord } from '../../search/record.ts';
import { site } from '../../strings/site.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { scope } from '../scope.ts';
import { communeRecords } from './commune-records.ts';
import { figureRecords } from './figure-records.ts';
import { listingRecords } from './listing-records.ts';
import { mergeByUrl } from './merge-by-url.ts';
import { modelRecords, typeRecords } from './model-records.ts';
import { planRecords } from './plan-records.ts';
import { portalRecords } from './portal-records.ts';
import { documentRecords, termRecords } from './reference-records.ts';
import { storyRecords } from './story-records.ts';

/** A demo commune's results carry the mark. */
function markDemo(records: SearchRecord[], { demo }: Pick<Commune, 'demo'>): SearchRecord[] {
  if (!demo) return records;
  return records.map((record) => ({ ...record, place: `${record.place} (${site.demoMark})` }));
}

function ofCommune(here: CommuneContent, content: Content): SearchRecord[] {
  return [
    ...communeRecords(here),
    ...here.plans.flatMap((entry) => planRecords(entry, here.commune, content)),
    ...modelRecords(here, content),
    ...storyRecords(here),
    ...figureRecords(here, content),
    ...listingRecords(here, content),
  ];
}

/** Everything that can be found on this site, in a stable order. */
export function searchRecords(content: Content): SearchRecord[] {
  const ofCommunes = content.communes.flatMap((here) =>
    markDemo(ofCommune(here, content), here.commune),
  );
  return mergeByUrl([
    ...ofCommunes,
    ...typeRecords(content),
    ...documentRecords(content),
    ...termRecords(content),
    ...portalRecords(content, scope.only !== null),
  ]);
}
