import { compareAnswers as answers } from '../../strings/compare.ts';
import { part } from '../part.ts';
import { linesOf, MOST_LINES, readChoice, writeChoice, type Choice } from './choice.ts';
import type { Asked } from './draw.ts';
import {
  areasOf,
  choiceIn,
  fillForm,
  indicatorsOf,
  offerOf,
  periodRowsOf,
  settleForm,
} from './form.ts';
import { loadFile } from './load.ts';

/** The page of one commune's charts: a form, the drawing it asks for, and an address that keeps both. */
class ComparePage {
  readonly #form: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #ignored: HTMLElement;
  readonly #result: HTMLElement;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#form = part(root, 'form', HTMLFormElement);
    this.#status = part(root, '[data-status]', HTMLElement);
    this.#ignored = part(root, '[data-ignored]', HTMLElement);
    this.#result = part(root, '[data-result]', HTMLElement);
    this.#form.addEventListener('change', () => settleForm(this.#form));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    part(root, '[data-needs-script]', HTMLElement).hidden = true;
    this.#form.hidden = false;
  }

  /** Fills the form as the address says, and draws when it asks for a drawing. */
  async start(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const { choice, ignored, isComplete } = readChoice(query, offerOf(this.#form));
    fillForm(this.#form, choice);
    this.#ignored.hidden = ignored.length === 0;
    this.#ignored.textContent = answers.ignored(ignored.join(', '));
    if (isComplete) await this.#draw(choice);
  }

  async #submit(): Promise<void> {
    const { choice, isComplete } = choiceIn(this.#form);
    this.#ignored.hidden = true;
    if (!isComplete) {
      this.#refuse(answers.noArea);
      return;
    }
    history.replaceState(null, '', `${location.pathname}?${writeChoice(choice)}`);
    await this.#draw(choice);
    this.#result.scrollIntoView({ block: 'nearest' });
  }

  /** Says why there is no drawing, and leaves none of an earlier choice beside it. */
  #refuse(words: string): void {
    this.#result.hidden = true;
    this.#status.textContent = words;
  }

  async #draw(choice: Choice): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (choice.kind === 'duong' && linesOf(choice) > MOST_LINES) {
      this.#refuse(answers.tooMany(linesOf(choice), MOST_LINES));
      return;
    }
    this.#status.textContent = answers.loading;
    try {
      const [asked, { draw }] = await Promise.all([this.#ask(choice), import('./draw.ts')]);
      if (turn !== this.#turn) return;
      this.#status.textContent = await draw(this.#result, asked);
    } catch (error) {
      if (turn === this.#turn) this.#refuse(answers.failed);
      throw error;
    }
  }

  /** What a choice stands for, with the files of its indicators. */
  async #ask(choice: Choice): Promise<Asked> {
    const areas = areasOf(this.#form);
    const rows = periodRowsOf(this.#form);
    const row = rows.find((one) => one.some(({ code }) => code === choice.from)) ?? [];
    const at = (code: string) => row.findIndex((period) => period.code === code);
    const offer = indicatorsOf(this.#form);
    const asked = choice.indicators.flatMap((id) => offer.filter((one) => one.id === id));
    return {
      kind: choice.kind,
      whole: areas[0]?.code ?? '',
      indicators: await Promise.all(
        asked.map(async (one) => ({ ...one, file: await loadFile(one.json) })),
      ),
      areas: areas.filter(({ code }) => choice.areas.includes(code)),
      periods: row.slice(at(choice.from), at(choice.to) + 1),
    };
  }
}

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root !== null) void new ComparePage(root).start();
