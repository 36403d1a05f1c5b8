/** Lets the cuts of a scorecard be combined on one page: one of each kind, kept in the address. */
const NAME = 'loc';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-cut]')];
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-cuts]')];
const message = document.querySelector<HTMLElement>('[data-shown]');

const cutOf = (link: HTMLAnchorElement) => link.dataset['cut'] ?? '';
/** The cuts of one kind stand in one list. */
const listOf = (link: HTMLAnchorElement) => link.closest('ul');
const chosen = () => new URL(location.href).searchParams.getAll(NAME);

function show(): void {
  const cuts = chosen();
  for (const row of rows) {
    const own = (row.dataset['cuts'] ?? '').split(' ');
    row.hidden = !cuts.every((cut) => own.includes(cut));
  }
  for (const table of document.querySelectorAll<HTMLTableElement>('table.score')) {
    table.hidden = [...table.tBodies].every((body) => [...body.rows].every(({ hidden }) => hidden));
  }
  for (const link of links) {
    const cut = cutOf(link);
    const isCurrent = cut === '' ? cuts.length === 0 : cuts.includes(cut);
    if (isCurrent) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (message === null) return;
  const count = rows.filter(({ hidden }) => !hidden).length;
  const words = count === 0 ? message.dataset['none'] : message.dataset['shown'];
  message.textContent = cuts.length === 0 ? '' : (words ?? '').replace('{}', String(count));
}

function choose(link: HTMLAnchorElement): void {
  const address = new URL(location.href);
  const cut = cutOf(link);
  const rivals = links.filter((one) => listOf(one) === listOf(link)).map(cutOf);
  const kept = cut === '' ? [] : chosen().filter((one) => !rivals.includes(one));
  const added = cut === '' || chosen().includes(cut) ? [] : [cut];
  address.searchParams.delete(NAME);
  for (const one of [...kept, ...added]) address.searchParams.append(NAME, one);
  history.pushState(null, '', address);
  show();
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(link);
  });
}
addEventListener('popstate', show);
show();
