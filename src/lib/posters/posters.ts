import type { Commune } from '../../domain/commune.ts';
import type { Model } from '../../domain/model.ts';
import { periodName, type Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { villageKinds, type Village } from '../../domain/village.ts';
import { modelWords } from '../../strings/model.ts';
import { posterWords } from '../../strings/posters.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { partialDate } from '../format.ts';
import { modelUrl, planUrl, villageUrl, type Section } from '../urls.ts';
import { villageName } from '../village-names.ts';

/**
 * What one poster says. It hangs for months, so it names only what lasts: no figure that a
 * correction may change, no date that passes.
 */
export type Poster = {
  kind: string;
  title: string;
  /** One line under the title. */
  facts: string;
  /** What a reader finds on the page. */
  lines: readonly string[];
  /** The page that the code leads to. */
  page: string;
  /** Where that page is filed. */
  section: Section;
};

export function modelPoster(model: Model, commune: Commune): Poster {
  const { kinds, model: words } = posterWords;
  const place =
    model.village === undefined ? modelWords.wholeCommune : villageName(commune, model.village);
  const isStopped = model.state === 'stopped';
  return {
    kind: kinds.model,
    title: model.title,
    facts: isStopped ? words.stopped : words.facts(place, partialDate(model.startedOn)),
    lines: isStopped ? words.stoppedLines : words.lines,
    page: modelUrl(commune.slug, model.id),
    section: 'mo-hinh',
  };
}

export function planPoster(plan: Plan): Poster {
  const { kinds, plan: words } = posterWords;
  const { state, period } = plan;
  return {
    kind: kinds.plan,
    title: plan.shortTitle,
    facts:
      state === 'draft' || state === 'replaced'
        ? words.states[state]
        : words.facts(period.from, period.to),
    lines: words.lines,
    page: planUrl(plan.commune, plan.id),
    section: 'ke-hoach',
  };
}

export function periodPoster(period: Period, commune: Commune): Poster {
  const { kinds, period: words } = posterWords;
  return {
    kind: kinds.period,
    title: words.title(periodName(period)),
    facts: words.facts,
    lines: words.lines,
    page: periodUrl(commune.slug, period),
    section: 'so-lieu',
  };
}

export function villagePoster(village: Village, commune: Commune): Poster {
  const { kinds, village: words } = posterWords;
  const kind = villageKinds[village.kind].toLowerCase();
  return {
    kind: kinds.village,
    title: village.name,
    facts: words.facts(kind),
    lines: words.lines(kind),
    page: villageUrl(commune.slug, village.id),
    section: 'thon',
  };
}
