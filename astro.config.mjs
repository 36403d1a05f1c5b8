import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { dropOriginals } from './src/integrations/drop-originals.ts';
import { glossaryGaps } from './src/integrations/glossary-gaps.ts';
import { searchIndexes } from './src/integrations/search-indexes.ts';
import { clauseHeadingIds, htmlAsText, namedTables } from './src/lib/content/markdown-plugins.ts';

/** Address of the published site, used in canonical links and feeds. */
const site = process.env['PORTAL_SITE'] ?? 'https://thi-dua.example.vn';

/** @param {{ name: string }} script */
const scriptName = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`;

export default defineConfig({
  site,
  outDir: process.env['PORTAL_OUT'] ?? './dist',
  cacheDir: process.env['PORTAL_CACHE'] ?? './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // One stylesheet for all pages, no script inside a page: docs/adr/0019-one-stylesheet.md
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    // Scripts of their own (src/client/load-script.ts) run in browsers of 2017 too.
    worker: {
      rolldownOptions: {
        transform: { target: 'es2017' },
        output: { entryFileNames: '_astro/[name].[hash].js' },
      },
    },
    // Scripts are named after their component, without what Astro adds to it.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } },
    },
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: {
    // Effort 2 of 9: a third of the CPU of the default for pictures 5 % larger.
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [htmlAsText],
      hastPlugins: [clauseHeadingIds, namedTables],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    checkContent(),
    mdx(),
    sitemap({ filter: (page) => !page.includes('/nhung/') }),
    searchIndexes(),
    glossaryGaps(),
    dropOriginals(),
  ],
});
