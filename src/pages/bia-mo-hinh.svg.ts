import { coversFile } from '../lib/models/cover-drawings.ts';

export function GET(): Response {
  return new Response(coversFile(), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
