/** Loads what searches: in the header once somebody wants to, on the search page at once. */
import { loadScript } from '../load-script.ts';
import page from '../search-page/page.ts?worker&url';
import box from './box.ts?worker&url';
import { isKept } from './remembered.ts';

// Who loads a page anew wants it new; what was kept is for who comes back.
const arrivals = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (arrivals.some(({ type }) => type === 'reload')) history.replaceState(null, '');

const form = document.querySelector('[data-search-box]');
const missing = document.querySelector<HTMLElement>('[data-search-missing]');
const loadBox = () => void loadScript(box);

if (form !== null) {
  form.addEventListener('focusin', loadBox);
  if (isKept('box') || form.contains(document.activeElement)) loadBox();
}
if (missing !== null) {
  loadScript(page).catch((error: unknown) => {
    missing.hidden = false;
    throw error;
  });
}
