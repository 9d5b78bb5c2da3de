import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PRIVATE_FIELD } from '../fields/text-field';

/** Characters: four short words. What is less is guessed by a machine, whatever the file does against it. */
const SHORTEST = 12;

interface NewPassphraseProps {
  id: string;
  name: string;
  /** Below the first field. */
  help: ComponentChildren;
  first: Signal<string>;
  again: Signal<string>;
}

/** A passphrase that is chosen, twice: who mistypes it once can never open what is under it. */
export function NewPassphrase({ id, name, help, first, again }: NewPassphraseProps) {
  return (
    <>
      <div>
        <label class="lab" for={id}>
          {name}
        </label>
        <Passphrase id={id} value={first} describedBy={`${id}-hulp`} />
        <div id={`${id}-hulp`}>{help}</div>
      </div>
      <div>
        <label class="lab" for={`${id}-nog-eens`}>
          Typ de zin nog een keer
        </label>
        <Passphrase id={`${id}-nog-eens`} value={again} />
      </div>
    </>
  );
}

/** Pure: what is wrong with it, in words; empty when nothing is. */
export function whyNotPassphrase(first: string, again: string): string {
  if (first.trim().length < SHORTEST) return 'De wachtwoordzin is te kort. Neem minstens 12 tekens.';
  return first === again ? '' : 'De twee zinnen zijn niet gelijk. Typ ze allebei opnieuw.';
}

interface PassphraseProps {
  id: string;
  value: Signal<string>;
  describedBy?: string;
}

/** A long one is mistyped more easily than it is seen by somebody: it can be shown. */
export function Passphrase({ id, value, describedBy }: PassphraseProps) {
  const shown = useSignal(false);
  const name = shown.value ? 'Wachtwoordzin verbergen' : 'Wachtwoordzin tonen';
  return (
    <div class="with-end">
      <input
        {...(PRIVATE_FIELD as object)}
        class="field"
        // Preact's types know a field of one kind or of another.
        type={(shown.value ? 'text' : 'password') as 'password'}
        id={id}
        spellcheck={false}
        value={value.value}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
      />
      <button
        type="button"
        class="icon-btn icon-btn-sm"
        aria-label={name}
        title={name}
        aria-controls={id}
        onClick={() => {
          shown.value = !shown.peek();
        }}
      >
        {/* Drawn here: it is nowhere else, and the drawings of all are in the panel's first load. */}
        <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2.8 12S6.2 5.8 12 5.8 21.2 12 21.2 12 17.8 18.2 12 18.2 2.8 12 2.8 12zM14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z" />
          {shown.value && <path d="M4 4l16 16" />}
        </svg>
      </button>
    </div>
  );
}
