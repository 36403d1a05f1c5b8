export type BodyLine = { text: string; /** From 0 within the body. */ line: number };
export type BodyHeading = BodyLine & { level: number };

/** The lines of a body that are prose: fenced code left out, inline code blanked. */
export function proseLines(body: string): BodyLine[] {
  let fence: string | null = null;
  return body.split('\n').flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(text)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      return [];
    }
    if (mark !== undefined) {
      fence = mark;
      return [];
    }
    return [{ text: text.replace(/(`+)[^`]*\1/gu, ''), line }];
  });
}

/** The headings of a Markdown body ("## ..."), in order. */
export function headingsOf(body: string): BodyHeading[] {
  return proseLines(body).flatMap(({ text, line }) => {
    const match = /^(#{1,6})\s+(.*?)\s*#*\s*$/u.exec(text);
    if (match === null) return [];
    return [{ level: match[1]?.length ?? 1, text: match[2] ?? '', line }];
  });
}
