import type { Finder, ReadFile } from '../answer.ts';
import { openIndex, type IndexReader } from '../index/reader.ts';
import { Asking } from './asking.ts';

/** Opens the search over files that `read` gets. Nothing is read before it is needed. */
export function openFinder(read: ReadFile): Finder {
  let index: Promise<IndexReader> | undefined;
  const open = (): Promise<IndexReader> => {
    index ??= openIndex(read).catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    return index;
  };
  return {
    warm: async () => {
      await open();
    },
    find: async (question, signal) => {
      const before = await open();
      try {
        return await new Asking(before, question, signal).answer();
      } catch (error) {
        if (signal?.aborted === true) throw error;
        // Since the page was opened the site may have been built anew, under other names of files.
        index = undefined;
        const now = await open();
        if (now.start.made === before.start.made) throw error;
        return await new Asking(now, question, signal).answer();
      }
    },
  };
}
