import type { IndicatorFile } from './figures.ts';

/**
 * Fetches the published figures of one indicator.
 * @throws when the file can't be had, or is no JSON
 */
export async function loadFile(address: string): Promise<IndicatorFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as IndicatorFile;
}
