import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContentTree } from '../../src/content-tree/load-content-tree.ts';
import { communeNamed } from '../../src/publish/load-content.ts';
import { publishFigures } from '../../src/publish/publish-figures.ts';
import { withdrawFigures } from '../../src/publish/withdraw-figures.ts';

const SLUG = 'xa-minh-hoa';
const PUBLISHED = `xa/${SLUG}/ky-cong-bo`;
/** What figures are checked against, and nothing else: a run should begin quickly. */
const { tree } = loadContentTree(
  [
    ...readdirSync('content/chung/chi-tieu').map((name) => `chung/chi-tieu/${name}`),
    `xa/${SLUG}/xa.yaml`,
    `xa/${SLUG}/ke-hoach/2026-2030.mdx`,
  ].map((path) => ({ path, text: readFileSync(join('content', path), 'utf8') })),
);

const placeIn = (contentDirectory: string, period: string) => ({
  contentDirectory,
  commune: communeNamed(tree, SLUG, 'content'),
  period,
  publishedAt: '2026-11-21T08:00:00+07:00',
  toolVersion: '0.1.0',
});
const submitted = (period: string) =>
  readFileSync(join('content', PUBLISHED, period, 'v1/du-lieu-goc.csv'));

/** What a publish may be doing when it is killed: what was published before, and the run itself. */
export const scenarios = {
  'first version of a period': {
    published: ['2026-Q1', '2026-Q2'],
    run: (content: string) =>
      publishFigures({
        ...placeIn(content, '2026-Q3'), tree, submitted: submitted('2026-Q3'),
        change: null, acceptsWarnings: true,
      }), // prettier-ignore
  },
  correction: {
    published: ['2026-Q1', '2026-Q2', '2026-Q3'],
    run: (content: string) =>
      publishFigures({
        ...placeIn(content, '2026-Q2'), tree, submitted: submitted('2026-Q2'),
        change: { kind: 'correction', reason: 'Đối chiếu lại sổ của thôn.' }, acceptsWarnings: true,
      }), // prettier-ignore
  },
  withdrawal: {
    published: ['2026-Q2'],
    run: (content: string) => withdrawFigures(placeIn(content, '2026-Q2'), 'Đang đối chiếu lại.'),
  },
} as const;
export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** Lays out what is published before a run. */
export function prepare(name: ScenarioName, content: string): void {
  mkdirSync(join(content, PUBLISHED), { recursive: true });
  for (const period of scenarios[name].published) {
    const target = join(content, PUBLISHED, period);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join('content', PUBLISHED, period), target, { recursive: true });
  }
}
