import { modelWords } from '../../strings/model.ts';
import { site } from '../../strings/site.ts';
import type { CommuneContent } from '../collections.ts';
import type { CommunePage } from '../commune-page.ts';
import { callsOf } from './calls.ts';
import { modelsUrl } from './model-urls.ts';
import { typeOf, type Types } from './type-of.ts';

/** The catalogue of a commune, for search: also found, before any model is published, by the types its plans name. */
export function modelPage(
  here: CommuneContent,
  { modelTypes }: { modelTypes: Types },
): CommunePage {
  const { slug, name } = here.commune;
  const types = callsOf(here).map(({ type }) => typeOf(type, modelTypes).name);
  const said = here.models.length === 0 ? modelWords.none(name) : modelWords.indexIntro;
  return {
    url: modelsUrl(slug),
    label: site.sections['mo-hinh'],
    title: modelWords.titleOf(name),
    summary: types.length === 0 ? said : `${said} ${modelWords.named(types.join(', '))}`,
  };
}
