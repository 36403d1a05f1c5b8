/** Puts a button behind every address or text marked `data-copy` that copies it; without script there is none. */
import { copyWords } from '../strings/sharing.ts';

type Source = HTMLAnchorElement | HTMLTextAreaElement;

/** Marks the text as chosen, so that one key or a long press copies it. */
function select(source: Source): void {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

async function copy(source: Source, status: HTMLElement): Promise<void> {
  status.textContent = '';
  try {
    // Missing on http and refused in some apps: both end below.
    await navigator.clipboard.writeText('value' in source ? source.value : source.href);
    status.textContent = copyWords.done;
  } catch {
    select(source);
    status.textContent = copyWords.byHand;
  }
}

for (const source of document.querySelectorAll<Source>('[data-copy]')) {
  const line = document.createElement('span');
  const button = document.createElement('button');
  const status = document.createElement('span');
  line.className = 'row no-print';
  button.type = 'button';
  button.textContent = source instanceof HTMLTextAreaElement ? copyWords.code : copyWords.address;
  button.addEventListener('click', () => void copy(source, status));
  status.setAttribute('role', 'status');
  line.append(button, status);
  source.after(line);
}
