/** What one run took as a whole: CPU in seconds, peak memory in MB. */
export type Use = { rows: number; cpu: number; peak: number };

/** Prints what the process has used so far, start-up included, as JSON. */
export function printUse(rows: number): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const use: Use = { rows, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
  process.stdout.write(JSON.stringify(use));
}
