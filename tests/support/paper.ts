import { extractTextItems, getDocumentProxy } from 'unpdf';

/** What of an A4 sheet lies inside the margins of print.css (14 mm), in CSS pixels. */
export const SHEET = { width: Math.floor(((210 - 28) / 25.4) * 96), height: 1016 };

/** In the page: everything that reaches past the screen's edge, or hides a part of itself behind its own. */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const tell = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}"`;
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    // What only screen readers are to meet is made one pixel large.
    const isHidden = !element.checkVisibility() || own <= 1;
    const isInHidden = element.closest('.visually-hidden, thead') !== null;
    if (isHidden || isInHidden || element.closest('svg')?.parentElement?.closest('svg')) return [];
    const isClipped = getComputedStyle(element).overflowX !== 'visible';
    const hides = isClipped && element.scrollWidth > element.clientWidth + 1;
    const isOutside = left < -1 || right > width + 1;
    return hides || isOutside ? [tell(element)] : [];
  });
}

/** In the page: the text of everything that is shown, without the long hashes that break anywhere. */
export function shownText(): string {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown: string[] = [];
  while (texts.nextNode() !== null) {
    const holder = texts.currentNode.parentElement;
    if (holder === null || holder.closest('script, style, noscript, code, .visually-hidden'))
      continue;
    if (holder.checkVisibility({ visibilityProperty: true })) {
      shown.push(texts.currentNode.textContent ?? '');
    }
  }
  return shown.join(' ');
}

/** How often each number stands in a text. */
export function numbersIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [number] of text.matchAll(/\d+(?:[.,]\d+)*/gu)) {
    found.set(number, (found.get(number) ?? 0) + 1);
  }
  return found;
}

/** The text of each page of a PDF. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { items } = await extractTextItems(document);
  return items.map((page) =>
    page
      .map(({ str }) => str)
      .join(' ')
      .normalize('NFC'),
  );
}

/** All text of a PDF. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  return (await pdfPages(pdf)).join(' ');
}
