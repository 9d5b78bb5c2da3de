import type { Signal } from '@preact/signals';
import type { OwnPageLink } from '../../ports/own-page-client';
import { BySchool } from '../settings/by-school';
import { counted } from '../words';
import type { Students } from './use-students';

/** What can be done with several students at once. */
export type Act = 'files' | 'wipe' | 'open-files';

interface ChoosingProps {
  link: OwnPageLink;
  students: Students;
  /** Null while the teacher does not choose. */
  chosen: Signal<ReadonlySet<string> | null>;
  act: Signal<Act | null>;
}

/** *Leerlingen kiezen*, and what to do with them; *Bestanden van collega’s*, which come to students as well. */
export function Choosing({ link, students, chosen, act }: ChoosingProps) {
  const off = link.condition.value === 'orphaned';
  const now = chosen.value;
  const begin = (what: Act) => () => {
    act.value = what;
  };
  if (now === null)
    return (
      <div class="st-choose">
        <button
          type="button"
          class="btn"
          disabled={students.order.value.length === 0}
          onClick={() => {
            chosen.value = new Set();
          }}
        >
          Leerlingen kiezen
        </button>
        <button type="button" class="btn" disabled={off} onClick={begin('open-files')}>
          Bestanden van collega’s
        </button>
      </div>
    );
  // Who left the list, by a search or a wipe, is not done anything to.
  const listed = students.order.value.filter((id) => students.all.value?.get(id));
  const count = listed.filter((id) => now.has(id)).length;
  const isWhole = students.rest.value === null;
  const isAll = isWhole && count === listed.length && count > 0;
  const forbidden = link.rules.value.allowTransfer === false;
  return (
    <div class="st-choose is-choosing">
      <p role="status">
        <b>{counted(count, 'leerling', 'leerlingen')} gekozen.</b>
        <span class="sr"> Kies met de spatiebalk.</span>
      </p>
      <button
        type="button"
        class="link"
        disabled={!isWhole}
        onClick={() => {
          chosen.value = new Set(isAll ? [] : listed);
        }}
      >
        {isAll ? 'Niemand kiezen' : `Kies alle ${isWhole ? listed.length : students.count.value}`}
      </button>
      {forbidden ? (
        <BySchool>een bestand voor een collega maken kan hier niet.</BySchool>
      ) : (
        <button type="button" class="btn" disabled={off || count === 0} onClick={begin('files')}>
          Bestand voor een collega
        </button>
      )}
      <button type="button" class="btn btn-danger" disabled={off || count === 0} onClick={begin('wipe')}>
        Wissen
      </button>
      <button
        type="button"
        class="btn btn-quiet"
        onClick={() => {
          chosen.value = null;
        }}
      >
        Klaar met kiezen
      </button>
    </div>
  );
}
