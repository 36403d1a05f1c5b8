import {
  AlignmentType,
  Document as WordDocument,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { site } from '../../strings/site.ts';

/** Half points: 13 for text, as Nghị định 30/2020/NĐ-CP asks. */
const TEXT_SIZE = 26;
const FONT = 'Times New Roman';

/** A4 on its side with the margins of the decree: 20 mm above and below, 30 mm left, 15 mm right. */
const PAGE = {
  size: {
    width: convertMillimetersToTwip(210),
    height: convertMillimetersToTwip(297),
    orientation: PageOrientation.LANDSCAPE,
  },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(15),
  },
};

/** What stands between the margins, in twips. */
export const TEXT_WIDTH = convertMillimetersToTwip(297 - 30 - 15);

type Look = Omit<IParagraphOptions, 'children' | 'text'> & {
  isBold?: boolean;
  isItalic?: boolean;
  isCapital?: boolean;
  /** Half points. */
  size?: number;
};

/** One paragraph of one look. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const { isBold = false, isItalic = false, isCapital = false, size, ...options } = look;
  const run: IRunOptions = {
    text,
    bold: isBold,
    italics: isItalic,
    allCaps: isCapital,
    size: size ?? TEXT_SIZE,
  };
  return new Paragraph({ ...options, children: [new TextRun(run)] });
}

/** What stands above the text of a page: its number, but for the first one, and the mark of a fictional commune. */
function header(demo: string | null, isFirst: boolean): Header {
  const centre = { alignment: AlignmentType.CENTER };
  const number = new Paragraph({
    ...centre,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const mark = demo === null ? [] : [paragraph(demo, { ...centre, isBold: true })];
  return new Header({ children: [...(isFirst ? [] : [number]), ...mark] });
}

/**
 * A Word document as an office writes one: A4 on its side, Times New Roman, numbered pages.
 * @param about its title, and the mark of a fictional commune or null
 */
export function wordDocument(
  { title, demo }: { title: string; demo: string | null },
  children: FileChild[],
): WordDocument {
  const black = { color: '000000', font: FONT };
  return new WordDocument({
    title,
    creator: site.name,
    lastModifiedBy: site.name,
    ...(demo !== null && { description: demo }),
    styles: {
      default: {
        document: { run: { font: FONT, size: TEXT_SIZE, language: { value: 'vi-VN' } } },
        heading1: { run: black },
        heading2: { run: black },
      },
    },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { first: header(demo, true), default: header(demo, false) },
        children,
      },
    ],
  });
}
