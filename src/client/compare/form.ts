import { part } from '../part.ts';
import { fieldNames, readChoice, type Choice, type Offer, type ReadChoice } from './choice.ts';
import type { Goal, Named } from './drawing.ts';

/** Where the form says the figures of one indicator stand, and what its targets ask for. */
export type OfferedIndicator = {
  id: string;
  unit: string;
  isByVillage: boolean;
  goals: Goal[];
  json: string;
  xlsx: string;
  csv: string;
  page: string;
};

const named = (name: string) => `[name="${name}"]`;
const selectsOf = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLSelectElement>(`select${named(name)}`),
];
const boxesOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>(named(fieldNames.area)),
];
const selectOf = (form: HTMLFormElement, name: string) =>
  part(form, `select${named(name)}`, HTMLSelectElement);

export function indicatorsOf(form: HTMLFormElement): OfferedIndicator[] {
  return [...selectOf(form, fieldNames.indicator).options].map(({ value, dataset }) => ({
    id: value,
    unit: dataset['unit'] ?? '',
    isByVillage: dataset['level'] === 'village',
    goals: JSON.parse(dataset['goals'] ?? '[]') as Goal[],
    json: dataset['json'] ?? '',
    xlsx: dataset['xlsx'] ?? '',
    csv: dataset['csv'] ?? '',
    page: dataset['page'] ?? '',
  }));
}

/** The areas of the form, the commune itself first. */
export function areasOf(form: HTMLFormElement): Named[] {
  return boxesOf(form).map(({ value, labels }) => {
    const name = labels?.[0]?.textContent.trim() ?? value;
    return { code: value, name, short: [name] };
  });
}

/** The periods of the form in rows of one length, each oldest first. */
export function periodRowsOf(form: HTMLFormElement): Named[][] {
  return [...selectOf(form, fieldNames.from).querySelectorAll('optgroup')].map((group) =>
    [...group.querySelectorAll('option')].map(({ value, text, dataset }) => ({
      code: value,
      name: text,
      short: (dataset['short'] ?? text).split(/ (?=\d{4}$)/u),
    })),
  );
}

export function offerOf(form: HTMLFormElement): Offer {
  return {
    indicators: indicatorsOf(form),
    areas: areasOf(form).map(({ code }) => code),
    rows: periodRowsOf(form).map((row) => row.map(({ code }) => code)),
  };
}

/** What the form asks for as it stands. */
export function choiceIn(form: HTMLFormElement): ReadChoice {
  const entries = [...new FormData(form)].filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  return readChoice(new URLSearchParams(entries), offerOf(form));
}

/** Sets every field to a choice. */
export function fillForm(form: HTMLFormElement, choice: Choice): void {
  for (const [index, select] of selectsOf(form, fieldNames.indicator).entries()) {
    select.value = choice.indicators[index] ?? '';
  }
  for (const box of boxesOf(form)) box.checked = choice.areas.includes(box.value);
  selectOf(form, fieldNames.from).value = choice.from;
  selectOf(form, fieldNames.to).value = choice.to;
  for (const radio of form.querySelectorAll<HTMLInputElement>(named(fieldNames.kind))) {
    radio.checked = radio.value === choice.kind;
  }
  settleForm(form);
}

/** Takes back a chosen option that can't be had any more. */
function leaveDisabled(select: HTMLSelectElement, instead: string): void {
  if (select.selectedOptions[0]?.disabled === true) select.value = instead;
}

function settleIndicators(form: HTMLFormElement): void {
  const [first, second] = selectsOf(form, fieldNames.indicator);
  if (first === undefined || second === undefined) return;
  const offer = indicatorsOf(form);
  const unitOf = (id: string) => offer.find((one) => one.id === id)?.unit;
  for (const option of second.options) {
    const fits = unitOf(option.value) === unitOf(first.value) && option.value !== first.value;
    option.disabled = option.value !== '' && !fits;
  }
  leaveDisabled(second, '');
  const hasVillages = offer.some(
    ({ id, isByVillage }) => isByVillage && [first.value, second.value].includes(id),
  );
  const [whole, ...villages] = boxesOf(form);
  for (const box of villages) box.disabled = !hasVillages;
  if (whole !== undefined && !hasVillages) whole.checked = true;
  part(form, '[data-only-whole]', HTMLElement).hidden = hasVillages;
}

function settlePeriods(form: HTMLFormElement): void {
  const from = selectOf(form, fieldNames.from).value;
  const to = selectOf(form, fieldNames.to);
  const row = offerOf(form).rows.find((one) => one.includes(from)) ?? [];
  const after = row.slice(row.indexOf(from));
  for (const option of to.options) option.disabled = !after.includes(option.value);
  leaveDisabled(to, after.at(-1) ?? '');
}

/** Lets only those fields be chosen that go together: one unit, one length of period, areas that have figures. */
export function settleForm(form: HTMLFormElement): void {
  settleIndicators(form);
  settlePeriods(form);
}
