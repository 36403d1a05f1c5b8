/** Offers the share sheet of the phone, on which Zalo is one press away; where there is none, nothing changes. */
import { passOnWords as words } from '../strings/passing-on.ts';
import { element } from './part.ts';

/** Closing the sheet is no failure; whatever else keeps it shut is said. */
async function share(url: string, status: HTMLElement): Promise<void> {
  status.textContent = '';
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    if (!isClosed) status.textContent = words.refused;
  }
}

function offer(source: HTMLAnchorElement): void {
  const status = element('span', {});
  const button = element('button', { text: words.sheet });
  status.setAttribute('role', 'status');
  button.type = 'button';
  button.addEventListener('click', () => void share(source.href, status));
  const line = element('p', { className: 'row no-print' }, [button, status]);
  source.closest('p')?.after(line);
}

// Missing on http, on most desks and inside some apps (w3c.github.io/web-share).
if ('share' in navigator) {
  for (const source of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) offer(source);
}
