import { withFilter } from '../../lib/search/search-urls.ts';
import type { FilterCounts, Filters } from '../../search/answer.ts';

/** Says how many results a value leaves, where that is known. */
function countOptions(select: HTMLSelectElement, counts: Record<string, number> | undefined): void {
  for (const option of Array.from(select.options)) {
    const label = option.dataset['label'] ?? option.text;
    option.dataset['label'] = label;
    if (option.value === '') continue;
    option.text = counts === undefined ? label : `${label} (${counts[option.value] ?? 0})`;
  }
}

/** The lists that narrow a search; gives the function that shows what is chosen and what each value leaves. */
export function makeFilters(form: HTMLElement, change: (filters: Filters) => void) {
  const selects = Array.from(form.querySelectorAll('select'));
  let filters: Filters = {};
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    change(withFilter(filters, target.name as keyof Filters, target.value));
  });
  return (now: Filters, counts: FilterCounts): void => {
    filters = now;
    for (const select of selects) {
      const name = select.name as keyof Filters;
      select.value = filters[name] ?? '';
      countOptions(select, counts[name]);
    }
  };
}
