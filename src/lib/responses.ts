/** A value as the site writes JSON files, readable by people too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A JSON file of the site. */
export function jsonResponse(value: unknown, type = 'application/json'): Response {
  return new Response(jsonText(value), { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** A plain text file of the site. */
export function textResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** A CSV file of the site. */
export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

/** An Excel workbook of the site. */
export function workbookResponse(bytes: Uint8Array): Response {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
