import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { headingId } from '../domain/heading.ts';

/** Text from people is never code: raw HTML in Markdown shows as the characters typed. */
export const htmlAsText: MdastPluginDefinition = {
  name: 'html-as-text',
  html: (node) => ({ type: 'text', value: node.value }),
};

/** Gives headings stable Vietnamese ids; a repeated one gets a number. */
export const clauseHeadingIds = (): HastPluginDefinition => {
  const seen = new Map<string, number>();
  return {
    name: 'clause-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const id = headingId(context.textContent(node));
        const times = (seen.get(id) ?? 0) + 1;
        seen.set(id, times);
        context.setProperty(node, 'id', times === 1 ? id : `${id}-${times}`);
      },
    },
  };
};
