import { contentFieldWords as words } from '../strings/content-problem-words.ts';

const LONGEST = 60;

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** A value as a message shows it: text in quotes, a list or group by its size. */
export function showValue(value: unknown): string {
  if (value === undefined) return words.absent;
  if (value === null) return words.blank;
  if (typeof value === 'string') return value === '' ? words.blank : `"${cut(value)}"`;
  if (Array.isArray(value)) return words.list(value.length);
  if (typeof value === 'object') return words.group(cut(Object.keys(value).join(', ')));
  return cut(JSON.stringify(value));
}
