/** The code of what the disk refused, such as `ENOENT`; null for an error of any other kind. */
export function diskCode(error: unknown): string | null {
  const isDisk = error instanceof Error && 'syscall' in error && 'code' in error;
  return isDisk ? String(error.code) : null;
}

/** The file or folder that the disk refused; null when it does not say. */
export function diskPath(error: unknown): string | null {
  return error instanceof Error && 'path' in error ? String(error.path) : null;
}

/** Whether the disk refused something with one of these codes. */
export function isErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(diskCode(error) ?? '');
}
