import type { CommuneContent, Content } from '../collections.ts';
import type { CommunePage } from '../commune-page.ts';
import { reachPages } from '../feeds/reach-pages.ts';
import { figurePages } from '../figures/figure-pages.ts';
import { modelPage } from '../models/model-page.ts';
import { workPages } from '../villages/work-pages.ts';

/** Every page about a commune as a whole: its models, its figures, its calendar and bulletins, whose work is what. */
export function communePages(here: CommuneContent, content: Content): CommunePage[] {
  return [
    modelPage(here, content),
    ...figurePages(here, content),
    ...reachPages(here),
    ...workPages(here),
  ];
}
