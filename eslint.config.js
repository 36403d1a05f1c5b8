import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { interfaceText } from './scripts/base/lint/interface-text.ts';
import { ringImports, rings } from './scripts/base/lint/ring-imports.ts';

const pureFolders = Object.keys(rings).map((folder) => `${folder}/**/*.ts`);

const clockAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance here: two builds must be the same, byte for byte.',
  },
];
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};
const hostGlobals = [
  'process',
  'Buffer',
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'performance',
  'crypto',
];

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-*/',
    '.astro/',
    '.cache/',
    'tests/fixtures/',
    'tests/.tmp/',
    'content/',
    'public/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: {
      portal: { rules: { 'ring-imports': ringImports, 'interface-text': interfaceText } },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-useless-assignment': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // tsconfig's noPropertyAccessFromIndexSignature wants brackets where this rule wants dots.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', '*.config.*'],
    ignores: ['src/domain/**', 'src/strings/**'],
    rules: { 'portal/interface-text': 'error' },
  },
  {
    files: pureFolders,
    rules: {
      'portal/ring-imports': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/client/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...clockAndChance] },
  },
  {
    // Types of .astro files are checked by `astro check`; typed lint cannot see through their imports.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['*.config.*'], rules: { 'no-restricted-syntax': 'off', 'no-undef': 'off' } },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    ...vitest.configs.recommended,
    rules: {
      ...vitest.configs.recommended.rules,
      'max-lines-per-function': 'off',
      'vitest/no-conditional-expect': 'off',
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/no-disabled-tests': 'error',
      'vitest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['afterEach'] }],
      'vitest/no-focused-tests': 'error',
    },
  },
);
