import type { Commune } from '../domain/commune.ts';
import { periodName } from '../domain/period.ts';
import { changeKinds, type ChangeRecord, type Definitions } from '../domain/snapshot.ts';
import { pageWords } from '../strings/pages.ts';
import type { CommuneContent } from './collections.ts';
import { periodUrl } from './urls.ts';

export type ListedChange = {
  title: string;
  /** The page of the version that carries the change. */
  url: string;
  /** ISO day it was published. */
  day: string;
  change: ChangeRecord;
  commune: Commune;
  definitions: Definitions;
};

/** Every correction and revision of some communes, newest first. */
export function changesOf(communes: readonly CommuneContent[]): ListedChange[] {
  return communes
    .flatMap(({ commune, snapshots }) =>
      snapshots.flatMap(({ manifest, definitions }) =>
        manifest.change === null
          ? []
          : [
              {
                title: pageWords.corrections.item(
                  changeKinds[manifest.change.kind],
                  periodName(manifest.period),
                  commune.name,
                ),
                url: periodUrl(commune.slug, manifest.period, manifest.version),
                day: manifest.publishedAt.slice(0, 10),
                change: manifest.change,
                commune,
                definitions,
              },
            ],
      ),
    )
    .sort((a, b) => b.day.localeCompare(a.day) || a.url.localeCompare(b.url));
}
