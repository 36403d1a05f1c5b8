import { finderWords as words } from '../../strings/finder.ts';
import { element } from '../part.ts';

const LIST = 'tim-nhanh';

export type List = {
  /** Opens below the field: what is said aloud, and what one can go to. */
  open: (said: string, options: readonly HTMLAnchorElement[]) => void;
  close: () => void;
  /** Goes on by one option, or back by one; beyond the ends lies the field itself. */
  step: (by: 1 | -1) => void;
  /** Makes one option the active one; -1 is the field. */
  activate: (index: number) => void;
  active: () => { index: number; option: HTMLAnchorElement | undefined };
  isOpen: () => boolean;
};

/** The parts of the combobox pattern of the ARIA guide, put around a field. */
function build(form: HTMLFormElement, input: HTMLInputElement) {
  const said = element('p', { className: 'small soft' });
  said.setAttribute('role', 'status');
  const box = element('div');
  box.id = LIST;
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', words.list);
  const panel = element('div', {}, [said, box]);
  form.append(panel);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-haspopup', 'listbox');
  input.setAttribute('aria-controls', LIST);
  // The field keeps the focus while a finger or mouse chooses.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  return { said, box, panel };
}

function asOption(link: HTMLAnchorElement, index: number): HTMLAnchorElement {
  link.id = `${LIST}-${index}`;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}

/** A list of options below a field, moved through from the field. */
export function makeList(form: HTMLFormElement, input: HTMLInputElement): List {
  const { said, box, panel } = build(form, input);
  let options: readonly HTMLAnchorElement[] = [];
  let at = -1;

  const activate = (index: number) => {
    at = index;
    options.forEach((option, own) => option.setAttribute('aria-selected', String(own === at)));
    const option = options[at];
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const open = (text: string, given: readonly HTMLAnchorElement[]) => {
    options = given;
    box.textContent = '';
    box.append(...options.map(asOption));
    box.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    said.textContent = text;
    // A closed panel is not hidden, so that what it will say is heard.
    panel.className = text === '' ? 'visually-hidden' : 'hits';
    activate(-1);
  };
  const close = () => open('', []);
  const step = (by: 1 | -1) => {
    const stops = options.length + 1;
    activate(((at + 1 + by + stops) % stops) - 1);
  };
  close();
  return {
    open,
    close,
    step,
    activate,
    active: () => ({ index: at, option: options[at] }),
    isOpen: () => said.textContent !== '',
  };
}
