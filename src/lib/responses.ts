/** A JSON file of the site, readable by people too. */
export function jsonResponse(value: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
