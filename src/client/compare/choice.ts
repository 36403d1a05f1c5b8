/** Names of the form's fields, which are also the names in the address. */
export const fieldNames = {
  indicator: 'chi-tieu',
  area: 'dia-ban',
  from: 'tu',
  to: 'den',
  kind: 'kieu',
} as const;

/** `duong`: a line per area over the periods. `cot`: bars by area, for the last period chosen. */
export const drawingKinds = ['duong', 'cot'] as const;
export type DrawingKind = (typeof drawingKinds)[number];

/** More lines than this can't be told apart, by colour, dash or marker. */
export const MOST_LINES = 6;
/** Indicators in one drawing: two share a scale, of one unit. */
const MOST_INDICATORS = 2;

/** What can be chosen, each list in the order of the form. */
export type Offer = {
  indicators: readonly { id: string; unit: string }[];
  /** Codes of areas, the commune's own first. */
  areas: readonly string[];
  /** Periods of one length each, oldest first, those without figures among them. */
  rows: readonly (readonly string[])[];
};

/** What is to be drawn; every value is one of the offer, `from` and `to` stand in one row. */
export type Choice = {
  indicators: string[];
  areas: string[];
  from: string;
  to: string;
  kind: DrawingKind;
};

export type ReadChoice = {
  choice: Choice;
  /** Parts of the address that were not understood or don't go together, as "name=value". */
  ignored: string[];
  /** Whether it names an indicator and an area itself: then it asks for a drawing, not only for a form filled in. */
  isComplete: boolean;
};

/** Keeps the values that are offered, each once, and gives those that are not to `refuse`. */
function offered(
  values: readonly string[],
  offer: readonly string[],
  refuse: (value: string) => void,
): string[] {
  for (const value of values) if (!offer.includes(value)) refuse(value);
  return offer.filter((one) => values.includes(one));
}

function readIndicators(
  values: readonly string[],
  offer: Offer,
  refuse: (value: string) => void,
): string[] {
  const chosen: string[] = [];
  for (const value of new Set(values)) {
    const unitOf = (id: string | undefined) => offer.indicators.find((one) => one.id === id)?.unit;
    const unit = unitOf(value);
    const fits = chosen.length === 0 || unit === unitOf(chosen[0]);
    if (unit !== undefined && fits && chosen.length < MOST_INDICATORS) chosen.push(value);
    else refuse(value);
  }
  return chosen;
}

/** The two ends of the time drawn: of one row, in order; an end not named is the end of the row. */
function readEnds(
  query: URLSearchParams,
  { rows }: Offer,
  refuse: (name: string, value: string) => void,
): { from: string; to: string } {
  const known = (name: string) => {
    const value = query.get(name) ?? '';
    if (rows.some((row) => row.includes(value))) return value;
    if (value !== '') refuse(name, value);
    return null;
  };
  const from = known(fieldNames.from);
  const to = known(fieldNames.to);
  const row = rows.find((one) => one.includes(from ?? to ?? '')) ?? rows[0] ?? [];
  const start = from === null ? 0 : row.indexOf(from);
  const end = to === null ? row.length - 1 : row.indexOf(to);
  if (to !== null && end < start) refuse(fieldNames.to, to);
  return { from: row[start] ?? '', to: row[end < start ? row.length - 1 : end] ?? '' };
}

/**
 * Reads a choice from an address or a form. What is missing takes the first that is
 * offered; parts under other names (a messenger adds its own) are not looked at.
 */
export function readChoice(query: URLSearchParams, offer: Offer): ReadChoice {
  const ignored: string[] = [];
  const refuse = (name: string, value: string): void => {
    ignored.push(`${name}=${value}`);
  };
  const all = (name: string) => query.getAll(name).filter((value) => value !== '');
  const { indicator, area, kind } = fieldNames;
  const indicators = readIndicators(all(indicator), offer, (value) => refuse(indicator, value));
  const areas = offered(all(area), offer.areas, (value) => refuse(area, value));
  const [drawn] = offered(all(kind), drawingKinds, (value) => refuse(kind, value));
  return {
    choice: {
      indicators:
        indicators.length > 0 ? indicators : offer.indicators.slice(0, 1).map(({ id }) => id),
      areas: areas.length > 0 ? areas : offer.areas.slice(0, 1),
      ...readEnds(query, offer, refuse),
      kind: (drawn as DrawingKind | undefined) ?? 'duong',
    },
    ignored,
    isComplete: indicators.length > 0 && areas.length > 0,
  };
}

/** The choice as the query of an address: `readChoice` gives the same choice back. */
export function writeChoice({ indicators, areas, from, to, kind }: Choice): string {
  const entries = [
    ...indicators.map((value) => [fieldNames.indicator, value]),
    ...areas.map((value) => [fieldNames.area, value]),
    [fieldNames.from, from],
    [fieldNames.to, to],
    [fieldNames.kind, kind],
  ];
  return new URLSearchParams(entries).toString();
}

/** How many lines a choice asks for. */
export function linesOf({ indicators, areas }: Choice): number {
  return indicators.length * areas.length;
}
