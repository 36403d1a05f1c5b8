import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { YES_NO_UNIT, indicatorSchema } from '../../../src/domain/indicator.ts';
import { modelTypeSchema } from '../../../src/domain/model-type.ts';
import {
  awardOccasions,
  cadences,
  milestoneKinds,
  planForms,
  planSchema,
  planStates,
  SUMMARY_MAX_WORDS,
} from '../../../src/domain/plan.ts';
import { comparators, targetSchema, targetScopes } from '../../../src/domain/target.ts';
import { audiences } from '../../../src/domain/unit.ts';
import { examples } from './examples.ts';

const { plan, target, indicator, modelType } = examples;
const isPlan = (changes: object) => planSchema.safeParse({ ...plan, ...changes }).success;
const isTarget = (changes: object) => targetSchema.safeParse({ ...target, ...changes }).success;
const isIndicator = (changes: object) =>
  indicatorSchema.safeParse({ ...indicator, ...changes }).success;
const firstWrong = (schema: z.ZodType, value: object) =>
  schema.safeParse(value).error?.issues[0]?.path.join('.');
type Lists = 'stages' | 'milestones' | 'citations' | 'duties' | 'reporting' | 'criteria' | 'awards';
/** A plan whose first entry of a list is changed. */
const isPlanWith = (list: Lists, changes: object) => isPlan({ [list]: [{ ...plan[list][0], ...changes }] }); // prettier-ignore

describe('a plan', () => {
  it('has a summary of at most 120 words, however they are set apart', () => {
    const words = Array.from({ length: SUMMARY_MAX_WORDS }, () => 'từ');
    expect(isPlan({ summary: words.join('  \n ') })).toBe(true);
    expect(isPlan({ summary: [...words, 'từ'].join(' ') })).toBe(false);
  });

  it('does not end before it begins', () => {
    expect(isPlan({ period: { from: 2026, to: 2026 } })).toBe(true);
    expect(isPlan({ period: { from: 2026, to: 2025 } })).toBe(false);
  });

  it('has sections, citations, duties and reports, each with what it is made of', () => {
    for (const list of ['sections', 'citations', 'duties', 'reporting']) {
      expect(isPlan({ [list]: [] })).toBe(false);
    }
    expect(isPlanWith('stages', { items: [] })).toBe(false);
    expect(isPlanWith('citations', { clauses: [] })).toBe(false);
    expect(isPlanWith('duties', { units: [] })).toBe(false);
    expect(isPlanWith('duties', { tasks: [] })).toBe(false);
    expect(isPlanWith('reporting', { units: [] })).toBe(false);
    expect(isPlanWith('criteria', { items: [] })).toBe(false);
  });

  it('leaves blank what its source leaves blank', () => {
    const blank = { number: null, numberSuffix: null, place: null, issuedOn: null, signer: null, state: null, officialFile: null }; // prettier-ignore
    expect(isPlan(blank)).toBe(true);
    expect(isPlanWith('reporting', { dueBefore: null })).toBe(true);
    const [award] = plan.awards;
    const { clause, occasion, heading } = award ?? {};
    const parsed = planSchema.parse({ ...plan, awards: [{ clause, occasion, heading }] });
    expect(parsed.awards[0]).toEqual({ clause, occasion, heading, forms: [], items: [] });
  });

  it('knows every word that pages have for it', () => {
    const taken = [
      ...Object.keys(planForms).map((form) => isPlan({ form })),
      ...Object.keys(planStates).map((state) => isPlan({ state })),
      ...Object.keys(cadences).map((cadence) => isPlanWith('reporting', { cadence })),
      ...Object.keys(milestoneKinds).map((kind) => isPlanWith('milestones', { kind })),
      ...Object.keys(awardOccasions).map((occasion) => isPlanWith('awards', { occasion })),
      ...Object.keys(audiences).map((audience) => isPlanWith('criteria', { audience })),
      ...['basis', 'cited'].map((role) => isPlanWith('citations', { role })),
    ];
    expect(taken).not.toContain(false);
    expect(isPlan({ form: '' })).toBe(false);
    expect(isPlan({ state: '' })).toBe(false);
    expect(isPlanWith('milestones', { kind: '' })).toBe(false);
    expect(isPlanWith('awards', { occasion: '' })).toBe(false);
    expect(isPlanWith('citations', { role: '' })).toBe(false);
  });
});

describe('a target', () => {
  const word = { value: null, valueTo: null, unit: null, milestones: [] };
  it('has a number and a unit exactly when it is held against one', () => {
    for (const comparator of Object.keys(comparators)) {
      const isNumeric = !['increase', 'decrease', 'qualitative'].includes(comparator);
      const valueTo = comparator === 'range' ? 80 : null;
      expect([comparator, isTarget({ comparator, valueTo })]).toEqual([comparator, isNumeric]);
      expect([comparator, isTarget({ ...word, comparator })]).toEqual([comparator, !isNumeric]);
    }
    expect(isTarget({ unit: null })).toBe(false);
    expect(isTarget({ ...word, comparator: 'increase', unit: '%' })).toBe(false);
  });

  it('has an upper level exactly when it is a range, and above the lower one', () => {
    expect(isTarget({ valueTo: 70.1 })).toBe(true);
    expect(isTarget({ valueTo: 70 })).toBe(false);
    expect(isTarget({ valueTo: null })).toBe(false);
    expect(isTarget({ comparator: '>=', valueTo: 80 })).toBe(false);
    expect(targetSchema.parse({ ...target, comparator: '>=', valueTo: undefined }).valueTo).toBe(
      null,
    );
  });

  it('is measured by an indicator whose id is written in full', () => {
    const id = (text: string) => isTarget({ indicator: text, manual: null });
    expect(['CDS-01', 'CDX-123', 'AB-01', 'ABCDE-01'].map(id)).not.toContain(false);
    expect(['CDS-1', 'CDS-1234', 'A-01', 'ABCDEF-01', 'cds-01', 'xCDS-01', 'CDS-01x', 'CDS01'].map(id)).not.toContain(true); // prettier-ignore
  });

  it('knows whom it holds for, how often, and every word of a judgement by hand', () => {
    const words = [
      ...Object.keys(targetScopes).map((scope) => ({ scope })),
      ...['met', 'on-track', 'needs-push', 'behind', 'not-met'].map((state) => ({
        manual: { ...target.manual, state },
      })),
      { cadence: 'yearly', milestones: [] },
    ];
    expect(words.map(isTarget)).not.toContain(false);
    expect(isTarget({ scope: '' })).toBe(false);
    expect(isTarget({ cadence: '', milestones: [] })).toBe(false);
  });
});

describe('an indicator', () => {
  const count = { kind: 'count', unit: 'mét', numerator: null, denominator: null };
  it('is a rate exactly when its unit is %, and a yes or no exactly when its unit says so', () => {
    expect(isIndicator(count)).toBe(true);
    expect(isIndicator({ ...count, kind: 'cumulative' })).toBe(true);
    expect(isIndicator({ ...count, unit: '%' })).toBe(false);
    expect(isIndicator({ unit: 'mét' })).toBe(false);
    expect(isIndicator({ ...count, kind: 'yes-no', unit: YES_NO_UNIT })).toBe(true);
    expect(isIndicator({ ...count, kind: 'yes-no' })).toBe(false);
    expect(isIndicator({ ...count, unit: YES_NO_UNIT })).toBe(false);
  });

  it('says what is above and below the line of a rate', () => {
    expect(isIndicator({ numerator: null })).toBe(false);
    expect(isIndicator({ denominator: null })).toBe(false);
  });

  it('has figures within their limits', () => {
    const good = [{ decimals: 0 }, { decimals: 3 }, { tolerance: 0 }, { tolerance: null }, { smallCountBelow: 5 }, { shortName: 'a'.repeat(60) }]; // prettier-ignore
    const bad = [{ decimals: -1 }, { decimals: 4 }, { tolerance: -1 }, { smallCountBelow: -1 }, { warnJump: 0 }, { shortName: 'a'.repeat(61) }]; // prettier-ignore
    expect(good.map(isIndicator)).not.toContain(false);
    expect(bad.map(isIndicator)).not.toContain(true);
  });

  it('takes every word of its lists', () => {
    const words = [
      ...['digital', 'green'].map((field) => ({ field })),
      ...['higher', 'lower', 'range', 'none'].map((direction) => ({ direction })),
      ...['monthly', 'quarterly', 'half-yearly', 'yearly'].map((frequency) => ({ frequency })),
      ...['commune', 'village'].map((areaLevel) => ({ areaLevel })),
    ];
    expect(words.map(isIndicator)).not.toContain(false);
    for (const name of ['field', 'direction', 'frequency', 'areaLevel']) {
      expect(isIndicator({ [name]: '' })).toBe(false);
    }
  });
});

describe('a type of model', () => {
  it('has something in each of its lists, and one of three fields', () => {
    const isType = (changes: object) =>
      modelTypeSchema.safeParse({ ...modelType, ...changes }).success;
    for (const list of ['parts', 'measures', 'steps', 'costItems', 'pitfalls', 'sources']) {
      expect([list, isType({ [list]: [] })]).toEqual([list, false]);
    }
    expect(['digital', 'green', 'both', ''].map((field) => isType({ field }))).toEqual([
      true, true, true, false,
    ]); // prettier-ignore
    expect(isType({ calledForBy: [] })).toBe(true);
  });
});

describe('a rule between fields', () => {
  it.each([
    [planSchema, plan, { period: { from: 2026, to: 2025 } }, 'period.to'],
    [targetSchema, target, { comparator: 'qualitative', valueTo: null }, 'value'],
    [targetSchema, target, { value: null, unit: null, milestones: [] }, 'value'],
    [targetSchema, target, { valueTo: null }, 'valueTo'],
    [targetSchema, target, { unit: null }, 'unit'],
    [indicatorSchema, indicator, { unit: 'mét' }, 'unit'],
    [indicatorSchema, indicator, { kind: 'count', unit: YES_NO_UNIT }, 'unit'],
    [indicatorSchema, indicator, { denominator: null }, 'numerator'],
  ])('is said at the field to put right', (schema, example, changes, field) => {
    expect(firstWrong(schema, { ...example, ...changes })).toBe(field);
  });
});
