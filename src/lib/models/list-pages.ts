/** How long lists of models are cut into pages, for the build and for the browser: nothing else is imported here. */

/** Cards on one page: some 10 kB of compressed page, and a hand's breadth of scrolling. */
export const PAGE_SIZE = 24;

/** The address of a page of a list, counted from 1; the first has the address of the list itself. */
export function pageOfList(list: string, page: number): string {
  return page === 1 ? list : `${list}trang/${page}/`;
}

export function pagesOf(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE_SIZE));
}

/** What stands on one page of a list. */
export function onPage<Item>(items: readonly Item[], page: number): Item[] {
  return items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}
