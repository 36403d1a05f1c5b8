/** Gives every address, field or text marked `data-copy` a button that copies it; without script there is none. */
import { copyWords } from '../strings/sharing.ts';

/** Marks the text as chosen, so that one key or a long press copies it. */
function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

function textOf(source: HTMLElement): string {
  if (source instanceof HTMLTextAreaElement) return source.value;
  return source instanceof HTMLAnchorElement ? source.href : source.innerText;
}

function labelOf(source: HTMLElement): string {
  if (source instanceof HTMLTextAreaElement) return copyWords.code;
  return source instanceof HTMLAnchorElement ? copyWords.address : copyWords.text;
}

/** The button comes behind what it copies; before a text, whose end is far away. */
function place(line: HTMLElement, source: HTMLElement): void {
  if (labelOf(source) === copyWords.text) source.before(line);
  else source.after(line);
}

async function copy(source: HTMLElement, status: HTMLElement): Promise<void> {
  status.textContent = '';
  try {
    // Missing on http and refused in some apps: both end below.
    await navigator.clipboard.writeText(textOf(source));
    status.textContent = copyWords.done;
  } catch {
    select(source);
    status.textContent = copyWords.byHand;
  }
}

for (const source of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const line = document.createElement('span');
  const button = document.createElement('button');
  const status = document.createElement('span');
  line.className = 'row no-print';
  button.type = 'button';
  button.textContent = labelOf(source);
  button.addEventListener('click', () => void copy(source, status));
  status.setAttribute('role', 'status');
  line.append(button, status);
  place(line, source);
}
