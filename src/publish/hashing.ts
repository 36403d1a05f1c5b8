import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The one way this project writes JSON files. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** Closes a manifest with the hash of all that stands before. */
export function sealed<Body extends object>(body: Body): Body & { seal: string } {
  return { ...body, seal: sha256(jsonBytes(body)) };
}

/** Whether a manifest's bytes are exactly what `sealed` closed. Format 1 has no seal: there the layout alone is held. */
export function holdsSeal(bytes: Uint8Array): boolean {
  const { seal, ...body } = JSON.parse(new TextDecoder().decode(bytes)) as { seal?: string };
  const written = jsonBytes(seal === undefined ? body : sealed(body));
  return Buffer.compare(written, bytes) === 0;
}
