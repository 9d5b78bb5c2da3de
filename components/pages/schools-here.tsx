import { useSignal } from '@preact/signals';
import { firstSchool } from '../../dossier/school';
import { Icon } from '../icon';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { AddSchool } from './add-school';
import { addressOf } from './address';
import { RemoveSchool } from './remove-school';
import type { SchoolsHereProps } from './schools-here-props';

const ID = 'scholen-hier';
const ADD_ID = 'school-toevoegen';
const REMOVE_ID = 'school-weghalen';

/**
 * The schools at one address: another beside this one, and the end of one.
 * @param schools all that are known on this device
 */
export function SchoolsHere({ link, snapshot, here, schools }: SchoolsHereProps) {
  const open = useSignal(false);
  const asks = useSignal<'add' | 'remove' | null>(null);
  const leave = (focus: string) => {
    asks.value = null;
    // Drawn anew first.
    setTimeout(() => takeFocus(document.getElementById(focus)));
  };
  useEscape(open.value, () => {
    if (asks.peek()) return leave(asks.peek() === 'add' ? ADD_ID : REMOVE_ID);
    open.value = false;
    takeFocus(document.getElementById(ID));
  });
  const together = schools.filter((one) => firstSchool(one.dossier) === firstSchool(here.dossier));
  const isAlone = together.length === 1;
  const props = { link, snapshot, here, schools: together };
  return (
    <section class="schools-here" aria-labelledby={ID}>
      <button
        type="button"
        class="link"
        id={ID}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
          asks.value = null;
        }}
      >
        {isAlone ? `Twee scholen in ${here.host}?` : `Scholen in ${here.host}`}
        <Icon name="down" size="sm" turn />
      </button>
      {open.value && (
        <div class="schools-more">
          {isAlone ? (
            <p class="help">
              Werk je op twee scholen in {here.host}? Zet de andere erbij. Elke school heeft dan eigen
              contacten, protocollen, antwoorden en schoolvakanties. Bij elke leerling staat van welke school
              die is.
            </p>
          ) : (
            <ul class="school-list">
              {together.map(({ dossier, name }) => (
                <li key={dossier}>
                  <a
                    class="school-link"
                    href={addressOf('onze-school', dossier)}
                    aria-current={dossier === here.dossier ? 'true' : undefined}
                  >
                    <Icon name={dossier === here.dossier ? 'check' : 'school'} />
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {asks.value === 'add' && <AddSchool {...props} leave={() => leave(ADD_ID)} />}
          {asks.value === 'remove' && <RemoveSchool {...props} leave={() => leave(REMOVE_ID)} />}
          {asks.value === null && (
            <div class="btns">
              <button
                type="button"
                class="btn"
                id={ADD_ID}
                onClick={() => {
                  asks.value = 'add';
                }}
              >
                <Icon name="plus" size="sm" />
                School toevoegen
              </button>
              {!isAlone && (
                <button
                  type="button"
                  class="btn btn-quiet is-danger"
                  id={REMOVE_ID}
                  onClick={() => {
                    asks.value = 'remove';
                  }}
                >
                  <Icon name="trash" size="sm" />
                  Deze school weghalen
                </button>
              )}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
