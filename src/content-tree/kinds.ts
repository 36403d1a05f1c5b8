import type { z } from 'zod';
import { campaignSchema } from '../domain/campaign.ts';
import { communeSchema } from '../domain/commune.ts';
import { documentSchema } from '../domain/document.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { indicatorSchema } from '../domain/indicator.ts';
import { modelTypeSchema } from '../domain/model-type.ts';
import { modelSchema } from '../domain/model.ts';
import { pageSchema } from '../domain/page.ts';
import { planSchema } from '../domain/plan.ts';
import { storySchema } from '../domain/story.ts';
import { unitListSchema } from '../domain/unit.ts';

/**
 * Every kind of content file: where it lives below the content folder, how its
 * text is laid out and the one schema it must meet. In `path`, the named groups
 * `commune` and `id` say what the place of a file promises about its content.
 */
export const contentKinds = {
  campaign: {
    path: /^chung\/phong-trao\/(?<id>[^/]+)\.yaml$/u,
    idField: 'id',
    schema: campaignSchema,
  },
  document: {
    path: /^chung\/van-ban\/(?<id>[^/]+)\.yaml$/u,
    idField: 'key',
    schema: documentSchema,
  },
  indicator: {
    path: /^chung\/chi-tieu\/(?<id>[^/]+)\.yaml$/u,
    idField: 'id',
    schema: indicatorSchema,
  },
  modelType: {
    path: /^chung\/loai-mo-hinh\/(?<id>[^/]+)\.mdx$/u,
    idField: 'id',
    schema: modelTypeSchema,
  },
  page: { path: /^chung\/trang\/(?<id>[^/]+)\.mdx$/u, idField: 'id', schema: pageSchema },
  guide: { path: /^chung\/huong-dan\/(?<id>[^/]+)\.mdx$/u, idField: 'id', schema: pageSchema },
  units: { path: /^chung\/don-vi\.yaml$/u, idField: null, schema: unitListSchema },
  glossary: { path: /^chung\/thuat-ngu\.yaml$/u, idField: null, schema: glossarySchema },
  commune: { path: /^xa\/(?<id>[^/]+)\/xa\.yaml$/u, idField: 'slug', schema: communeSchema },
  plan: {
    path: /^xa\/(?<commune>[^/]+)\/ke-hoach\/(?<id>[^/]+)\.mdx$/u,
    idField: 'id',
    schema: planSchema,
  },
  model: {
    path: /^xa\/(?<commune>[^/]+)\/mo-hinh\/(?<id>[^/]+)\.md$/u,
    idField: 'id',
    schema: modelSchema,
  },
  story: {
    path: /^xa\/(?<commune>[^/]+)\/tin-tuc\/(?<id>[^/]+)\.md$/u,
    idField: 'id',
    schema: storySchema,
  },
} as const satisfies Record<string, { path: RegExp; idField: string | null; schema: z.ZodType }>;

export type ContentKind = keyof typeof contentKinds;
export type ContentData<Kind extends ContentKind> = z.infer<(typeof contentKinds)[Kind]['schema']>;

/** Files that live in the content folder but are not read as entries: pictures, submitted figures, published snapshots. */
export const ATTACHED_FILES =
  /^xa\/[^/]+\/(?:(?:mo-hinh|tin-tuc|ke-hoach)\/anh\/[^/]+\.(?:webp|jpe?g|png|svg)|so-lieu\/[^/]+\.(?:csv|xlsx)|ky-cong-bo\/.+)$/u;

export type ContentPlace = {
  kind: ContentKind;
  commune: string | undefined;
  id: string | undefined;
};

/** What a path below the content folder is, or null when no kind of file belongs there. */
export function placeOf(path: string): ContentPlace | null {
  for (const kind of Object.keys(contentKinds) as ContentKind[]) {
    const match = contentKinds[kind].path.exec(path);
    if (match) return { kind, commune: match.groups?.['commune'], id: match.groups?.['id'] };
  }
  return null;
}
