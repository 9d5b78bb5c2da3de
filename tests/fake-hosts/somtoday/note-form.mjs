/// <reference path="../page-globals.d.ts" />
import { el } from './elements.mjs';

/**
 * A form with fields under an Angular-like model: the model follows `input` events, and only what is in the model
 * is saved.
 * @typedef {object} HostForm
 * @property {HTMLElement} element
 * @property {() => boolean} dirty
 * @property {() => { title: string, text: string, html: string, dirty: boolean }} model What the host would save.
 */

/**
 * @param {{ onSave: (model: ReturnType<HostForm['model']>) => void, onCancel: () => void }} actions
 * @returns {HostForm}
 */
export function noteForm({ onSave, onCancel }) {
  const model = { title: '', text: '', html: '', dirty: false };
  const title = /** @type {HTMLInputElement} */ (
    el('input', { formcontrolname: 'titel', id: 'titel', maxlength: '255', autocomplete: 'off' })
  );
  title.addEventListener('input', () => Object.assign(model, { title: title.value, dirty: true }));
  const body = el('div');
  const editor = el('quill-editor', { cy: 'quill-editor', formcontrolname: 'inhoud' }, body);
  const element = el(
    'dt-notitie-edit',
    {},
    el(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          onSave({ ...model });
        },
      },
      el('h2', {}, 'Nieuwe notitie'),
      el('label', { for: 'titel' }, 'Onderwerp'),
      title,
      el('span', { class: 'label' }, 'Notitie'),
      editor,
      el(
        'div',
        { class: 'schakelaars' },
        el('label', {}, el('input', { type: 'checkbox', checked: true }), ' Zichtbaar voor docenten'),
        el('label', {}, el('input', { type: 'checkbox', checked: true }), ' Zichtbaar voor mentoren'),
        el('label', {}, el('input', { type: 'checkbox' }), ' Privacygevoelig'),
      ),
      el(
        'div',
        { class: 'knoppen' },
        el('button', { type: 'submit', class: 'primair' }, 'Opslaan'),
        el('button', { type: 'button', click: onCancel }, 'Annuleren'),
      ),
    ),
  );
  const quill = new window.Quill(body, {
    theme: 'snow',
    formats: ['bold', 'italic', 'underline', 'list', 'script', 'link'],
    modules: {
      toolbar: [
        ['bold', 'italic', 'underline'],
        [{ list: 'ordered' }, { list: 'bullet' }],
        [{ script: 'sub' }, { script: 'super' }],
        ['link'],
      ],
    },
  });
  // As ngx-quill: only a change by the user reaches the form. What a script writes is on screen and is not saved.
  quill.on('text-change', (_now, _before, source) => {
    if (source !== 'user') return;
    Object.assign(model, { text: quill.getText(), html: quill.getSemanticHTML(), dirty: true });
  });
  return { element, dirty: () => model.dirty, model: () => ({ ...model }) };
}

/**
 * A form with one plain textarea.
 * @param {{ heading: string, label: string, maxLength: number, rows: number,
 *   onSave: (model: ReturnType<HostForm['model']>) => void }} options
 * @returns {HostForm}
 */
export function plainForm({ heading, label, maxLength, rows, onSave }) {
  const model = { title: '', text: '', html: '', dirty: false };
  const id = `veld-${maxLength}`;
  const area = /** @type {HTMLTextAreaElement} */ (
    el('textarea', { id, formcontrolname: 'toelichting', maxlength: String(maxLength), rows: String(rows) })
  );
  area.addEventListener('input', () => Object.assign(model, { text: area.value, dirty: true }));
  const element = el(
    'form',
    {
      class: 'kaart',
      submit: (event) => {
        event.preventDefault();
        onSave({ ...model });
      },
    },
    el('h2', {}, heading),
    el('label', { for: id }, label),
    area,
    el(
      'div',
      { class: 'knoppen' },
      el('button', { type: 'submit', class: 'primair' }, 'Opslaan'),
      el('span', { class: 'zacht' }, `Maximaal ${maxLength} tekens`),
    ),
  );
  return { element, dirty: () => model.dirty, model: () => ({ ...model }) };
}
