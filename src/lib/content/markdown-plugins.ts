import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { headingId } from '../../domain/heading.ts';

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

/** Names each table after the heading it stands under, and its header cells as those of columns. */
export const namedTables = (): HastPluginDefinition => {
  let heading = '';
  return {
    name: 'named-tables',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'th'],
      visit(node, context) {
        if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
        else if (node.tagName === 'table') context.setProperty(node, 'aria-label', heading);
        else heading = context.textContent(node);
      },
    },
  };
};
