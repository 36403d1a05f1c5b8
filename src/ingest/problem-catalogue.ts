/** The kinds that `--json` promises; one kind may have several codes. */
export const problemKinds = [
  'encoding-legacy', 'encoding-invalid', 'encoding-unknown', 'empty-file', 'no-data-rows', 'not-csv', 'too-large',
  'no-header', 'header-missing-column', 'header-duplicate-column', 'unknown-column', 'multi-row-header', 'multi-table',
  'ragged-row', 'unclosed-quote', 'bad-quote', 'mixed-delimiters', 'null-byte', 'control-char', 'bad-number',
  'ambiguous-number', 'not-integer', 'out-of-range', 'unit-mismatch', 'missing-value', 'missing-key',
  'unknown-indicator', 'unknown-area', 'code-repaired', 'bad-period', 'duplicate-row', 'duplicate-key',
  'layout-row-skipped', 'mojibake', 'markup', 'formula-injection', 'field-too-long', 'personal-data', 'implausible',
  'cross-check', 'not-reported', 'already-published',
] as const; // prettier-ignore
export type ProblemKind = (typeof problemKinds)[number];
export type Severity = 'error' | 'warning';

type Entry = { kind: ProblemKind; severity: Severity };
const error = (kind: ProblemKind): Entry => ({ kind, severity: 'error' });
const warning = (kind: ProblemKind): Entry => ({ kind, severity: 'warning' });

/**
 * Every problem the checker can report. A code is permanent: it is the address
 * of a section in the editors' guide and is never given to another problem.
 * SL0xx the file, SL1xx a row, SL2xx a cell, SL3xx the period. The words are in
 * src/strings/problems.ts.
 */
export const problemCatalogue = {
  SL001: error('encoding-unknown'),
  SL002: error('encoding-invalid'),
  SL003: error('encoding-legacy'),
  SL004: error('empty-file'),
  SL005: error('no-data-rows'),
  SL006: error('not-csv'),
  SL007: error('too-large'),
  SL008: error('no-header'),
  SL009: error('header-missing-column'),
  SL010: error('header-duplicate-column'),
  SL011: warning('unknown-column'),
  SL012: error('multi-row-header'),
  SL013: error('multi-table'),
  SL014: error('unclosed-quote'),
  SL015: error('bad-quote'),
  SL016: error('mixed-delimiters'),
  SL017: error('null-byte'),
  SL018: error('encoding-invalid'), // letters replaced by "?"
  SL019: error('multi-table'), // figures above the header
  SL020: warning('encoding-legacy'), // an old encoding, read with certainty
  SL021: error('mojibake'), // words typed in an old font
  SL022: warning('mojibake'), // one or two such words
  SL023: error('too-large'), // one line
  SL024: error('too-large'), // so many problems that reading stopped
  SL025: error('not-csv'), // a spreadsheet that cannot be read
  SL026: error('too-large'), // a spreadsheet
  SL027: error('mojibake'), // a whole file that was read in a wrong encoding and saved again
  SL028: warning('implausible'), // a hidden column, which is read
  SL029: warning('multi-table'), // another sheet with a table, which is not read
  SL030: error('personal-data'), // in comments or on sheets that are not read
  SL101: error('ragged-row'), // surplus filled cells
  SL102: error('missing-key'),
  SL103: warning('duplicate-row'),
  SL104: error('duplicate-key'),
  SL105: warning('layout-row-skipped'),
  SL106: error('ragged-row'), // a row cut short
  SL107: warning('implausible'), // a hidden row, which is read
  SL201: error('unknown-indicator'),
  SL202: error('unknown-area'),
  SL203: error('bad-number'),
  SL204: error('ambiguous-number'),
  SL205: error('not-integer'),
  SL206: error('out-of-range'),
  SL207: error('unit-mismatch'),
  SL208: warning('missing-value'), // an empty cell, published as "chưa có số liệu"
  SL209: error('missing-value'), // numerator or status says there is a value
  SL210: warning('code-repaired'),
  SL211: error('control-char'),
  SL212: warning('markup'),
  SL213: error('formula-injection'),
  SL214: error('field-too-long'),
  SL215: error('personal-data'),
  SL216: error('mojibake'),
  SL217: error('cross-check'), // value against numerator and denominator
  SL218: error('cross-check'), // numerator over denominator
  SL219: error('cross-check'), // status contradicts the value, or is no status
  SL220: error('bad-period'), // the closing day
  SL221: warning('implausible'), // level of the area
  SL222: error('missing-value'), // a cell under a merged one
  SL223: error('ambiguous-number'), // the number format shows something else
  SL224: warning('implausible'), // a 0 that looks like an empty cell or a dash
  SL225: error('missing-value'), // a break in the series without a note on why
  SL301: error('bad-period'),
  SL302: error('bad-period'), // another period than the one being published
  SL303: error('already-published'),
  SL304: warning('not-reported'),
  SL305: warning('implausible'), // a jump
  SL306: error('cross-check'), // a cumulative figure that falls
  SL307: warning('implausible'), // nothing changed since the last period
  SL308: warning('implausible'), // rates written as shares
} as const satisfies Record<string, Entry>;
export type ProblemCode = keyof typeof problemCatalogue;
