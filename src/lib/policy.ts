/**
 * The Content-Security-Policy every page carries. Styles and scripts come from files alone, so it
 * names no hash; Astro's own `security.csp` would write those of every script of the site into every page.
 */
export const policy = [
  "default-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join(';');

/** That of the search page, where Pagefind compiles WebAssembly. */
export const searchPolicy = `${policy};script-src 'self' 'wasm-unsafe-eval'`;
