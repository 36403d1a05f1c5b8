/** What somebody would write by hand who has the same content and nothing else: what our pages are measured beside. */
import { readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';

/** What a document says in its attributes, and where a drawing has its lines; all others are for looks or programs. */
const KEPT =
  /^(?:href|src|alt|id|scope|colspan|rowspan|d|x|y|[xy][12]|c[xy]|r|dx|dy|points|viewbox)$/iu;
/** Ways through the site, forms, and drawings that repeat the figure beside them. */
const LEFT_OUT = 'nav, form, script, svg.trend, svg.bar, .visually-hidden';
const FRAMES = 'div, section, span, header, figure';

/** The content of a page with every word, link, table cell and line of a chart, and without frame, looks and programs. */
function bareContent(html: string): CheerioAPI {
  const $ = load(html);
  const main = $('main');
  main.find(LEFT_OUT).remove();
  // The innermost first, so that none is taken out with what it stood in.
  for (const frame of main.find(FRAMES).toArray().reverse())
    $(frame).replaceWith($(frame).contents());
  for (const element of main.find('*').toArray()) {
    const surplus = Object.keys(element.attribs).filter((name) => !KEPT.test(name));
    for (const name of surplus) $(element).removeAttr(name);
  }
  return $;
}

/** Ends that HTML lets an author leave out. */
const OPTIONAL_ENDS = /<\/(?:td|th|tr|li|dt|dd|p|thead|tbody)>/gu;

function pageOf($: CheerioAPI): string {
  const body = ($('main').html() ?? '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?(<[^>]+>) ?/gu, '$1')
    .replaceAll(OPTIONAL_ENDS, '')
    .replaceAll(/<(?:tr|h\d|p|li|table|svg)/gu, '\n$&');
  const title = `<title>${$('h1').text().trim()}</title>`;
  const viewport = '<meta name="viewport" content="width=device-width">';
  // Else the browser would ask for a picture that is not there.
  const icon = '<link rel="icon" href="data:,">';
  return `<!doctype html><html lang="vi"><meta charset="utf-8">${viewport}${icon}${title}${body}\n`;
}

/** A built page as a bare document. */
export function barePage(html: string): string {
  return pageOf(bareContent(html));
}

/** Chart.js as it is published, for the page below. */
export function chartScript(): Uint8Array {
  return readFileSync(new URL('./chart.umd.min.js', import.meta.resolve('chart.js')));
}

/** The bare document of a page with a chart, which Chart.js draws anew, asked for when the page is there. */
export function chartPage(html: string, script: string): string {
  const built = load(html);
  const values = built('svg.chart text.value').toArray();
  const data = values.map((value) => Number.parseFloat(built(value).text().replace(',', '.')));
  const chart = { type: 'line', options: { animation: false }, data: {} };
  chart.data = { labels: data.map((_, at) => at + 1), datasets: [{ data }] };
  const $ = bareContent(html);
  $('main svg').first().replaceWith('<canvas width="600" height="272"></canvas>');
  const draw = `
const script = document.createElement('script');
script.src = '${script}';
script.onload = () => {
  const canvas = document.querySelector('canvas');
  new Chart(canvas, ${JSON.stringify(chart)});
  canvas.dataset.drawn = '';
};
document.head.append(script);
`;
  return `${pageOf($)}<script type="module">${draw}</script>\n`;
}
