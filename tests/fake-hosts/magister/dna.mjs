/**
 * Magister's own elements, each with an open shadow root: `dna-page-header`, `dna-breadcrumbs`, `dna-card`,
 * `dna-button`, `dna-editor`. What they show comes in through attributes, as from a template.
 */

/** @param {string} tag @param {string} className @param {string} [text] */
function made(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

class PageHeader extends HTMLElement {
  static observedAttributes = ['page-title'];
  #title = made('div', 'title');
  constructor() {
    super();
    const container = made('div', 'container');
    container.style.cssText = 'display:flex;gap:.75rem;align-items:center;font-size:1.4rem';
    container.append(this.#title, document.createElement('slot'));
    this.attachShadow({ mode: 'open' }).append(container);
  }
  attributeChangedCallback() {
    this.#title.textContent = this.getAttribute('page-title') ?? '';
  }
}

class Breadcrumbs extends HTMLElement {
  static observedAttributes = ['items'];
  #list = made('ol', 'items');
  constructor() {
    super();
    this.#list.style.cssText = 'display:flex;gap:.5rem;list-style:none;margin:0;padding:0;font-size:.85rem';
    this.attachShadow({ mode: 'open' }).append(this.#list);
  }
  attributeChangedCallback() {
    const items = (this.getAttribute('items') ?? '').split('|').filter(Boolean);
    this.#list.replaceChildren(...items.map((item) => made('li', 'item', item)));
  }
}

/** A card; `rows` are label-value pairs in its own tree, other content is slotted. */
class Card extends HTMLElement {
  static observedAttributes = ['card-title', 'rows'];
  #title = made('h3', 'title');
  #rows = made('dl', 'rows');
  constructor() {
    super();
    this.#rows.style.cssText =
      'display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.25rem;overflow-wrap:anywhere';
    this.attachShadow({ mode: 'open' }).append(this.#title, this.#rows, document.createElement('slot'));
  }
  attributeChangedCallback() {
    this.#title.textContent = this.getAttribute('card-title') ?? '';
    const rows = (this.getAttribute('rows') ?? '').split('|').filter(Boolean);
    this.#rows.replaceChildren(
      ...rows.flatMap((row) => {
        const [label = '', ...value] = row.split('=');
        return [made('dt', 'label', label), made('dd', 'value', value.join('='))];
      }),
    );
  }
}

class Button extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = this.getAttribute('label');
    button.append(document.createElement('slot'));
    this.attachShadow({ mode: 'open' }).append(button);
  }
}

/** A rich editor. Its `value` follows what the user does in it; what a script writes there is seen and not saved. */
class Editor extends HTMLElement {
  #value = '';
  #surface = made('div', 'editor');
  get value() {
    return this.#value;
  }
  get text() {
    return this.#surface.innerText;
  }
  connectedCallback() {
    if (this.shadowRoot) return;
    const bar = made('div', 'toolbar');
    bar.role = 'toolbar';
    for (const name of ['Vet', 'Cursief']) bar.append(made('button', 'tool', name));
    Object.assign(this.#surface, { contentEditable: 'true', role: 'textbox', ariaMultiLine: 'true' });
    this.#surface.style.cssText = 'min-height:8rem;padding:.5rem;border:1px solid #bbb;background:#fff';
    const root = this.attachShadow({ mode: 'open' });
    root.append(bar, this.#surface);
    this.#surface.addEventListener('input', (event) => {
      if (!event.isTrusted) return;
      this.#value = this.#surface.innerHTML;
      this.dispatchEvent(new CustomEvent('valuechange', { bubbles: true }));
    });
  }
  clear() {
    this.#surface.replaceChildren();
    this.#value = '';
  }
}

export function defineElements() {
  customElements.define('dna-page-header', PageHeader);
  customElements.define('dna-breadcrumbs', Breadcrumbs);
  customElements.define('dna-card', Card);
  customElements.define('dna-button', Button);
  customElements.define('dna-editor', Editor);
}
export { Editor };
