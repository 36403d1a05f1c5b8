/** Loaded before Astro: leaves the most memory the process ever held, in MB, in the file that BENCH_PEAK names. */
import { writeFileSync } from 'node:fs';

const file = process.env['BENCH_PEAK'];
if (file === undefined) throw new Error('BENCH_PEAK names no file');
process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)));
