import type { Signal } from '@preact/signals';
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

export function Passphrase({ id, value, describedBy }: PassphraseProps) {
  return (
    <input
      {...(PRIVATE_FIELD as object)}
      class="field"
      type="password"
      id={id}
      spellcheck={false}
      value={value.value}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => {
        value.value = currentTarget.value;
      }}
    />
  );
}
