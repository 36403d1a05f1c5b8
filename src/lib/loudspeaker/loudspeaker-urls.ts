import type { Period } from '../../domain/period.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { communeUrl, modelUrl, storyUrl } from '../urls.ts';

/** The page with the script of something, below its own page. */
const scriptBelow = (page: string) => `${page}loa/`;

export function storyScriptUrl(commune: string, story: string): string {
  return scriptBelow(storyUrl(commune, story));
}

export function modelScriptUrl(commune: string, model: string): string {
  return scriptBelow(modelUrl(commune, model));
}

export function periodScriptUrl(commune: string, period: Period): string {
  return scriptBelow(periodUrl(commune, period));
}

/** The broadcast of a commune: its newest items joined. */
export function broadcastUrl(commune: string): string {
  return scriptBelow(communeUrl(commune));
}

/** The plain text of a script, beside its page. */
export function scriptFileUrl(page: string): string {
  return `${page}loa.txt`;
}
