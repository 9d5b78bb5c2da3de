import type { Signal } from '@preact/signals';
import { PRIVATE_FIELD } from '../fields/text-field';

/** Characters: four short words. What is less is guessed by a machine, whatever the file does against it. */
const SHORTEST = 12;

interface NewPassphraseProps {
  id: string;
  first: Signal<string>;
  again: Signal<string>;
}

/** A passphrase for a file, twice: who mistypes it once can never open the file. */
export function NewPassphrase({ id, first, again }: NewPassphraseProps) {
  return (
    <>
      <div>
        <label class="lab" for={id}>
          Wachtwoordzin voor dit bestand
        </label>
        <Passphrase id={id} value={first} describedBy={`${id}-hulp`} />
        <p class="help" id={`${id}-hulp`}>
          Neem vier of meer woorden die niets met elkaar te maken hebben. Bewaar de zin apart van het bestand.
          Zonder deze zin kan niemand het bestand openen, jij ook niet.
        </p>
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
