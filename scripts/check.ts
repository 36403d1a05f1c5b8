import './base/node-version.ts';
import { contentReportWords } from '../src/strings/content-report.ts';
import { sameBytes, tests, tool, type Outcome, type Step } from './base/steps.ts';

/** One build and the tests over its pages; `variables` say which build it is. */
function build(name: string, out: string, variables: Readonly<Record<string, string>>): Step {
  const cache = { PORTAL_CACHE: `.cache/${out}` };
  return tool(name, ['astro', 'build'], { variables: { ...variables, ...cache, PORTAL_OUT: out } });
}

const all = { PORTAL_XA: '', PORTAL_DEMO: '1' };
const one = { PORTAL_XA: 'dien-chau', PORTAL_DEMO: '1' };
const real = { PORTAL_XA: '', PORTAL_DEMO: '0' };

const steps: readonly Step[] = [
  tool('Formatting', ['prettier', '--check', '.']),
  tool('Types', ['astro', 'check', '--minimumFailingSeverity', 'hint']),
  tool('Lint', ['eslint', '.', '--max-warnings', '0']),
  tool('Content', ['node', 'scripts/kiem-tra-noi-dung.ts']),
  tests('Unit tests', 'unit'),
  tests('Components', 'render'),
  build('Build', 'dist', all),
  build('Build again', 'dist-again', all),
  sameBytes('Both builds are the same, byte for byte', 'dist', 'dist-again', [
    'Build',
    'Build again',
  ]),
  build('Build of one commune', 'dist-dien-chau', one),
  build('Build without the demo commune', 'dist-real', real),
  tests('Pages', 'site', { variables: { ...all, PORTAL_OUT: 'dist' }, needs: ['Build'] }),
  tests('Pages of one commune', 'site', {
    variables: { ...one, PORTAL_OUT: 'dist-dien-chau' },
    needs: ['Build of one commune'],
  }),
  tests('Pages without the demo commune', 'site', {
    variables: { ...real, PORTAL_OUT: 'dist-real' },
    needs: ['Build without the demo commune'],
  }),
  tests('Browser', 'browser', { variables: { ...all, PORTAL_OUT: 'dist' }, needs: ['Build'] }),
];

/** Runs a step that is ready; one that breaks down is a failure like any other, shown with its stack. */
async function outcomeOf(step: Step, missing: readonly string[]): Promise<Outcome> {
  if (missing.length > 0) {
    return { passed: 0, failed: 1, output: `Not run: it needs "${missing.join('", "')}".` };
  }
  try {
    return await step.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

const broken = new Set<string>();
let passed = 0;
let failed = 0;

for (const step of steps) {
  const start = performance.now();
  const outcome = await outcomeOf(
    step,
    step.needs.filter((name) => broken.has(name)),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  passed += outcome.passed;
  failed += outcome.failed;
  const word = outcome.failed === 0 ? 'ok' : 'FAILED';
  const counts = `${outcome.passed} of ${outcome.passed + outcome.failed}`;
  console.log(`${word.padEnd(6)} ${step.name} (${seconds} s, ${counts})`);
  // A comparison that was left out is said even where everything passed.
  const { notCompared } = contentReportWords;
  if (step.name === 'Content' && outcome.output.includes(notCompared))
    console.log(`  | ${notCompared}`);
  if (outcome.failed > 0) {
    broken.add(step.name);
    console.log(outcome.output.trim().replace(/^/gmu, '  | '));
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
