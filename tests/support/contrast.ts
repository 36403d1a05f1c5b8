/** WCAG 2.2: text needs 4.5, shapes that carry meaning 3 (1.4.3, 1.4.11). */
export type Needed = { text: number; shape: number };

/**
 * In the page: every text and every shape of a drawing in `main` whose colour, turned grey, stands
 * too little apart from what it stands on; one line each. Grids only guide the eye and may be faint.
 */
export function faintInGrey({ text, shape }: Needed): string[] {
  type Rgba = readonly [number, number, number, number];
  const read = (css: string): Rgba => {
    const parts = /^rgba?\(([^)]+)\)$/u
      .exec(css)?.[1]
      ?.split(/[\s,/]+/u)
      .map(Number);
    const [red = NaN, green = NaN, blue = NaN, alpha = 1] = parts ?? [];
    if ([red, green, blue, alpha].some(Number.isNaN)) throw new Error(`colour "${css}"`);
    return [red, green, blue, alpha];
  };
  const over = (top: Rgba, below: Rgba): Rgba => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const groundOf = (element: Element | null): Rgba => {
    if (element === null) throw new Error('nothing paints the page');
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
  };
  const luminance = ([red, green, blue]: Rgba) => {
    const grey = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
  };
  const contrast = (one: Rgba, other: Rgba) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.visually-hidden') === null;
  const faint: string[] = [];
  const judge = (what: string, ink: Rgba, ground: Rgba, needed: number) => {
    const ratio = contrast(over(ink, ground), ground);
    if (ratio < needed) faint.push(`${what}: ${ratio.toFixed(2)}, needs ${needed}`);
  };

  const main = document.querySelector('main');
  if (main === null) throw new Error('no main');
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const words = texts.currentNode.textContent?.trim() ?? '';
    const holder = texts.currentNode.parentElement;
    if (words === '' || holder === null || !isSeen(holder)) continue;
    const style = getComputedStyle(holder);
    const ink = read(holder instanceof SVGElement ? style.fill : style.color);
    judge(`"${words.slice(0, 40)}"`, ink, groundOf(holder), text);
  }
  for (const drawn of main.querySelectorAll('svg :is(line, path, polyline, circle, rect)')) {
    if (drawn.matches('.grid') || !isSeen(drawn)) continue;
    const { stroke, fill } = getComputedStyle(drawn);
    const isOpen = drawn.matches('line');
    const inks = [stroke, ...(isOpen ? [] : [fill])].filter((css) => css !== 'none').map(read);
    const [edge, body] = inks;
    const what = `${drawn.tagName}.${drawn.getAttribute('class') ?? ''}`;
    if (edge === undefined) throw new Error(`${what} is not painted`);
    const hasOwnEdge = body !== undefined && body.join() !== edge.join();
    // A shape with an edge of another colour stands on that edge, whatever lies below.
    judge(what, hasOwnEdge ? body : edge, hasOwnEdge ? edge : groundOf(drawn), shape);
  }
  return [...new Set(faint)];
}
