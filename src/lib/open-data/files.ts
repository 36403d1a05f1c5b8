import { sha256 } from '../../publish/hashing.ts';

/** A file people can download, made when it is asked for. */
export type OpenFile = {
  /** Address on this site. */
  path: string;
  mediaType: 'text/csv' | 'application/json';
  text: () => string;
};

/** The file's own bytes, as the site serves them. */
export function bytesOf({ text }: OpenFile): Uint8Array {
  return new TextEncoder().encode(text());
}

export type FileFacts = { bytes: number; sha256: string };

/** Size and SHA-256 of a file as the site serves it. */
export function factsOf(file: OpenFile): FileFacts {
  const bytes = bytesOf(file);
  return { bytes: bytes.length, sha256: sha256(bytes) };
}
