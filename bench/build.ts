/**
 * npm run bench:build: what a build costs with 500 models and 500 or 5,000 stories in four communes: pages, CPU, peak
 * memory, cost per page, and the largest index pages. Prints a table and keeps it in bench/build.md. Other numbers of
 * stories can be given: npm run bench:build -- 100 1000 prints only.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateContent, LAST_DAY } from './generated-content.ts';
import { build, copyProject, ROOT } from './project-copy.ts';

const MODELS = 500;
const GIVEN = process.argv.slice(2).map(Number);
const SIZES = GIVEN.length > 0 ? GIVEN : [500, 5000];
const LARGEST_INDEX = 40;

/** Pages that list things, by the end of their address. */
const INDEXES = {
  'lists of stories':
    /\/tin-tuc\/(?:(?:nam|thang|chu-de|ve-thon|ve-mo-hinh)\/[^/]+\/(?:\d+\/)?)?$/u,
  'lists of models': /\/mo-hinh\/(?:(?:nam|loc|trang)\/.+)?$/u,
  'model types': /\/loai-mo-hinh\/(?:[^/]+\/)?$/u,
  villages: /^\/(?:[^/]+\/)?thon\/(?:[^/]+\/)?$/u,
  homes: /^\/(?:[^/]+\/)?$/u,
} as const;
type Index = keyof typeof INDEXES;

type Measured = {
  stories: number;
  pages: number;
  /** CPU seconds of Astro and of Pagefind, its child. */
  cpu: number;
  /** Most memory Astro held, in MB. */
  peak: number;
  /** The largest page of each kind, in kB compressed. */
  indexes: Record<Index, number>;
};

/** CPU seconds of all children waited for, and theirs (proc_pid_stat(5), fields 16 and 17; 100 ticks a second). */
function cpuOfChildren(): number {
  const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(13, 15).map(Number);
  if (user === undefined || system === undefined) throw new Error('This bench needs Linux');
  return (user + system) / 100;
}

/** Share pictures cost the same each and are kept from build to build (npm run bench:sharing): here one stands for all. */
function leaveOutPictures(project: string): void {
  const file = join(project, 'src/lib/sharing/share-picture.ts');
  const stub = `import { readFileSync } from 'node:fs';
const picture = readFileSync('public/icon.svg');
export const sharePicture = () => Promise.resolve(picture);
export const drawPictures = () => Promise.resolve();
`;
  writeFileSync(file, stub);
}

function kilobytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}

function measurePages(folder: string): Pick<Measured, 'pages' | 'indexes'> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/index\.html$/u, '')}`);
  const largest = (kind: Index) =>
    Math.max(...pages.filter((page) => INDEXES[kind].test(page)).map((page) => kilobytes(join(folder, page, 'index.html')))); // prettier-ignore
  const indexes = (Object.keys(INDEXES) as Index[]).map((kind) => [kind, largest(kind)]);
  return { pages: pages.length, indexes: Object.fromEntries(indexes) as Measured['indexes'] };
}

function measure(stories: number): Measured {
  const project = join(ROOT, '.cache/bench-build');
  try {
    copyProject(project);
    generateContent(join(project, 'content'), MODELS, stories);
    leaveOutPictures(project);
    const peak = join(project, 'peak.txt');
    const before = cpuOfChildren();
    build(project, {
      ...{ PORTAL_XA: '', PORTAL_DEMO: '1', PORTAL_NGAY: LAST_DAY, PORTAL_OUT: 'dist' },
      NODE_OPTIONS: `--import ${new URL('./tell-peak.ts', import.meta.url).href}`,
      BENCH_PEAK: peak,
    });
    const cpu = cpuOfChildren() - before;
    const memory = Number(readFileSync(peak, 'utf8'));
    return { stories, cpu, peak: memory, ...measurePages(join(project, 'dist')) };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const perPage = ({ cpu, pages }: Measured): number => (cpu * 1000) / pages;

function table(rows: readonly Measured[]): string {
  const kinds = Object.keys(INDEXES) as Index[];
  const heads = [
    'stories',
    'pages',
    'CPU s',
    'peak MB',
    'CPU ms per page',
    ...kinds.map((kind) => `${kind}, kB`),
  ];
  const lines = rows.map((row) => {
    const { stories, pages, cpu, peak, indexes } = row;
    const cells = [whole.format(stories), whole.format(pages), one.format(cpu), whole.format(peak), one.format(perPage(row)), ...kinds.map((kind) => one.format(indexes[kind]))]; // prettier-ignore
    return `| ${cells.join(' | ')} |`;
  });
  return [`| ${heads.join(' | ')} |`, `|${' ---: |'.repeat(heads.length)}`, ...lines].join('\n');
}

const rows = SIZES.map(measure);
const [least, most] = [rows[0], rows.at(-1)];
if (least === undefined || most === undefined) throw new Error('No size given');
const further = ((most.cpu - least.cpu) * 1000) / (most.pages - least.pages);
const machine = `Node ${process.versions.node}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}`;
const text = [
  '# Builds: last results of `npm run bench:build`\n',
  `${machine}. ${MODELS} models and the given stories, made up, in four communes beside the project's own content. CPU is that of Astro and Pagefind together, memory that of Astro. Share pictures are left out (\`npm run bench:sharing\`). Sizes are those of the largest page of a kind after gzip; none may exceed ${LARGEST_INDEX} kB.\n`,
  `${table(rows)}\n`,
  `A page costs ${(perPage(most) / perPage(least)).toFixed(2)} times as much with ${whole.format(most.stories)} stories as with ${whole.format(least.stories)}; the goal is at most 1.3. Each page that came with the further stories cost ${one.format(further)} ms.\n`,
].join('\n');
if (GIVEN.length === 0) writeFileSync(new URL('./build.md', import.meta.url), text);
process.stdout.write(text);
