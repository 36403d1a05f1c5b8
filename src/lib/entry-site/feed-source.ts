import { readFile, stat } from 'node:fs/promises';
import { diskCode } from '../../publish/disk-error.ts';
import { readFeed, type Feed } from '../../search/feed.ts';
import { gatherWords as words } from '../../strings/search-feeds.ts';

/** How much of other people's server is waited for. */
export type Limits = { bytes: number; seconds: number };
/** Some 40,000 records, and a slow line. */
export const LIMITS: Limits = { bytes: 50_000_000, seconds: 60 };

/** A feed with its text as it came, or why it is refused. */
export type Received = { feed: Feed; text: string } | { problem: string };

class Refused extends Error {
  override readonly name = 'Refused';
}

const JSON_TYPE = /^application\/(?:[a-z0-9.+-]+\+)?json\s*(?:;|$)/iu;
const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;

/** The body of an answer, of which never more than the limit is taken. */
async function bodyOf(response: Response, { bytes }: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > bytes) throw new Refused(words.tooLarge(megabytes(bytes)));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fetched(address: string, limits: Limits): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  try {
    const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Refused(words.status(response.status));
    const type = response.headers.get('content-type') ?? '';
    if (!JSON_TYPE.test(type)) throw new Refused(words.notJsonType(type));
    return await bodyOf(response, limits);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(signal.aborted ? words.late(limits.seconds) : words.unreachable);
  }
}

async function fromDisk(file: string, { bytes }: Limits): Promise<Uint8Array> {
  try {
    const about = await stat(file);
    if (!about.isFile()) throw new Refused(words.noFile);
    if (about.size > bytes) throw new Refused(words.tooLarge(megabytes(bytes)));
    return await readFile(file);
  } catch (error) {
    throw diskCode(error) === null ? error : new Refused(words.noFile);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(words.notText);
  }
}

/** Whether a feed comes from the site it says it is of; a file may come from anywhere. */
function isFromItsSite(source: string, { site }: Feed): boolean {
  return !isAddress(source) || new URL(source).origin === new URL(site.address).origin;
}

const isAddress = (source: string) => /^https?:\/\//iu.test(source);

/** Reads the feed of another site from its address, or from a file. What is wrong is told, not thrown. */
export async function receive(source: string, limits = LIMITS): Promise<Received> {
  try {
    const bytes = await (isAddress(source) ? fetched(source, limits) : fromDisk(source, limits));
    const text = textOf(bytes);
    const read = readFeed(text);
    if ('problem' in read) return read;
    const { feed } = read;
    return isFromItsSite(source, feed)
      ? { feed, text }
      : { problem: words.otherSite(feed.site.address) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    throw error;
  }
}
