/** A number as Vietnamese offices write it, without digit groups, so that no reading is ambiguous: 1234,5. */
export function writeNumber(value: number): string {
  return String(value).replace('.', ',');
}
