import { getContent, type CommuneContent } from '../collections.ts';
import { listedModels, type ListedModel } from '../listings.ts';
import { sectionPaths } from '../routes.ts';
import { facetsOf, type Facet, type Option } from './catalogue.ts';
import { pageOfList, pagesOf } from './list-pages.ts';

/** One page of the catalogue: which models it is about, and how much of them it shows. */
export type CataloguePage = {
  /** The commune whose catalogue it is; null for that of all. */
  here: CommuneContent | null;
  /** Every model of the catalogue, and the facets by which they differ. */
  models: ListedModel[];
  facets: Facet[];
  /** The one value whose models are listed; null for all models. */
  cut: { facet: Facet; option: Option } | null;
  /** Counted from 1. */
  page: number;
};
/** One page of the models of one cut. */
export type CutPage = CataloguePage & { cut: NonNullable<CataloguePage['cut']> };
type Path<Page> = { params: { xa: string | undefined; page: string }; props: Page };

/** The catalogue of a commune, or of all, from its first page. */
export async function catalogueOf(here: CommuneContent | null): Promise<CataloguePage> {
  const { communes, modelTypes } = await getContent();
  const models = listedModels(here === null ? communes : [here]);
  const facets = facetsOf(models, here?.commune.slug ?? null, modelTypes);
  return { here, models, facets, cut: null, page: 1 };
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

async function catalogues() {
  const sections = await sectionPaths();
  return Promise.all(
    sections.map(async ({ params: { xa }, props: { here } }) => ({
      xa,
      first: await catalogueOf(here),
    })),
  );
}

/** Paths of the further pages of all models; the parameter is the page. */
export async function furtherPages(): Promise<Path<CataloguePage>[]> {
  return (await catalogues()).flatMap(({ xa, first }) =>
    upTo(pagesOf(first.models.length))
      .slice(1)
      .map((page) => ({ params: { xa, page: String(page) }, props: { ...first, page } })),
  );
}

/** Paths of every page of every cut; the parameter is the cut and, from the second page on, the page. */
export async function cutPages(): Promise<Path<CutPage>[]> {
  return (await catalogues()).flatMap(({ xa, first }) =>
    first.facets.flatMap((facet) =>
      facet.options.flatMap((option) =>
        upTo(pagesOf(option.models.length)).map((page) => ({
          params: { xa, page: pageOfList(`${option.cut}/`, page).slice(0, -1) },
          props: { ...first, cut: { facet, option }, page },
        })),
      ),
    ),
  );
}
