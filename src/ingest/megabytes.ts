/** Bytes of one MB, as Windows counts them. */
export const MB = 2 ** 20;

/** A size or a limit in words, rounded up: "10 MB". */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MB)} MB`;
}
