import type { AST, Rule } from 'eslint';

/** Letters and marks outside ASCII: what Vietnamese text is made of, whole or decomposed. */
const MARKED_LETTER = /[^\P{L}a-zA-Z]|\p{M}/u;
const ANY_LETTER = /\p{L}/u;
/** Attributes whose value people see or hear. */
const SPOKEN_ATTRIBUTES =
  /^(?:alt|title|placeholder|label|content|aria-(?:label|description|roledescription|valuetext))$/u;

type Located = { loc: AST.SourceLocation };
/** astro-eslint-parser's node; ESLint itself has no type for it. */
type SpokenAttribute = Located & { name: { name: unknown }; value: { value?: unknown } | null };

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}...` : line;
}

/**
 * Lint rule: what people read is written in src/strings or in domain metadata, nowhere else.
 * Code may hold no Vietnamese letter in a string, template, regular expression or attribute;
 * a template (.astro) may hold no word at all as plain text. Comments are free: they may quote examples.
 */
export const interfaceText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      letters: 'Vietnamese text "{{text}}" belongs in src/strings (or in domain metadata).',
      template: 'Text "{{text}}" in a template belongs in src/strings.',
    },
  },
  create(context) {
    const report = (node: Located, messageId: 'letters' | 'template', text: string): void => {
      context.report({ loc: node.loc, messageId, data: { text: excerpt(text) } });
    };
    const checkLetters = (node: Located, text: string): void => {
      if (MARKED_LETTER.test(text)) report(node, 'letters', text);
    };
    return {
      Literal: (node) => checkLetters(node as Located, node.raw ?? ''),
      TemplateElement: (node) => checkLetters(node as unknown as Located, node.value.raw),
      JSXText: (node: unknown) => {
        const text = node as Located & { value: string };
        if (ANY_LETTER.test(text.value)) report(text, 'template', text.value);
      },
      JSXAttribute: (node: unknown) => {
        const { name, value, loc } = node as SpokenAttribute;
        const text = value?.value;
        if (typeof text !== 'string' || typeof name.name !== 'string') return;
        if (SPOKEN_ATTRIBUTES.test(name.name) && ANY_LETTER.test(text)) {
          report({ loc }, 'template', text);
        }
      },
    };
  },
};
