import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** What the files of one folder may import: project folders and packages. */
export type Ring = { folders: readonly string[]; packages: readonly string[] };

const PURE_LIBRARIES = ['zod', 'csv-parse', 'csv-stringify', 'fastest-levenshtein', 'yaml'];

/** The inner rings (docs/architecture.md). Folders that are not named here are shells and import what they need. */
export const rings: Readonly<Record<string, Ring>> = {
  'src/strings': { folders: ['src/strings'], packages: [] },
  'src/domain': { folders: ['src/domain', 'src/strings'], packages: ['zod'] },
  'src/ingest': { folders: ['src/domain', 'src/strings', 'src/ingest'], packages: PURE_LIBRARIES },
  'src/content-tree': {
    folders: ['src/domain', 'src/strings', 'src/speech', 'src/content-tree'],
    packages: PURE_LIBRARIES,
  },
  'src/speech': {
    folders: ['src/domain', 'src/strings', 'src/speech'],
    packages: ['read-vietnamese-number', 'satteri'],
  },
  'src/search': { folders: ['src/domain', 'src/strings', 'src/search'], packages: PURE_LIBRARIES },
};

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Why `specifier` may not be imported by `file` (both as written, file relative to the root), or null when it may. */
function refusal(ring: Ring, file: string, specifier: string): string | null {
  if (/^\.{1,2}\//u.test(specifier)) {
    const target = relative('.', resolve(dirname(file), specifier))
      .split(sep)
      .join('/');
    return ring.folders.some((folder) => isBelow(target, folder)) ? null : target;
  }
  return ring.packages.some((name) => isBelow(specifier, name)) ? null : specifier;
}

/** Lint rule: imports point inward only. Reports every import, re-export and `import()` that leaves its ring. */
export const ringImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outward: '{{folder}} may not import {{target}}; it may import {{allowed}}.',
      unknown: 'An import() in {{folder}} must name its module as plain text.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const found = Object.entries(rings).find(([folder]) => isBelow(file, folder));
    if (found === undefined) return {};
    const [folder, ring] = found;
    const allowed = [...ring.folders, ...ring.packages].join(', ');
    const check = (node: Rule.Node, source: unknown): void => {
      if (typeof source !== 'string') {
        context.report({ node, messageId: 'unknown', data: { folder } });
        return;
      }
      const target = refusal(ring, file, source);
      if (target !== null) {
        context.report({ node, messageId: 'outward', data: { folder, target, allowed } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node, node.source.value);
      },
      ImportExpression: (node) => check(node, node.source.type === 'Literal' && node.source.value),
    };
  },
};
