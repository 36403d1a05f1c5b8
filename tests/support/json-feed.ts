import { z } from 'zod';

/** What jsonfeed.org/version/1.1 demands of a feed; keys it does not name are errors here. */
const address = z.url({ protocol: /^https?$/u });
const author = z
  .strictObject({ name: z.string().min(1), url: address, avatar: address })
  .partial()
  .refine((value) => Object.keys(value).length > 0, 'an author says nothing');
const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/u),
  title: z.string().optional(),
  size_in_bytes: z.int().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
});
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/u);
const moment = z.iso.datetime({ offset: true });

const item = z
  .strictObject({
    id: z.string().min(1),
    url: address.optional(),
    external_url: address.optional(),
    title: z.string().min(1).optional(),
    content_html: z.string().min(1).optional(),
    content_text: z.string().min(1).optional(),
    summary: z.string().min(1).optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: moment.optional(),
    date_modified: moment.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string().min(1)).optional(),
    language: language.optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine(
    ({ content_html, content_text }) => content_html !== undefined || content_text !== undefined,
    'an item has no content',
  );

/** JSON Feed 1.1. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: address })).optional(),
  items: z
    .array(item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'an id repeats'),
});
export type JsonFeed = z.infer<typeof jsonFeedSchema>;
