/**
 * First import of every command: stops with one clear message when a person
 * starts the file by hand on a Node too old to strip types without a flag.
 */
import { baseWords } from '../../src/strings/base.ts';

const NEEDED = [22, 18] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(baseWords.oldNode(process.versions.node, NEEDED.join('.')));
  process.exit(2);
}
