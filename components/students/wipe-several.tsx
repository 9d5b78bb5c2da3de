import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { Icon } from '../icon';
import { Running } from '../running';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { failureOf, WHY_NOT } from '../why-not';
import { counted } from '../words';
import { OfWhom, type Whom } from './of-whom';
import { useSeveral } from './several';

const TITLE_ID = 'wis-gekozen';

interface WipeSeveralProps {
  link: OwnPageLink;
  /** As they were when it was asked: what is written from then on is not agreed to. */
  students: readonly Whom[];
  /** @param wiped of these nothing is left */
  close(wiped: readonly string[]): void;
}

interface Outcome {
  wiped: string[];
  /** Changed since it was asked. */
  changed: Whom[];
  /** Not begun any more, or not possible. */
  left: Whom[];
  why: string;
}

/** *Wissen* of the students that were chosen: one question, with everybody's label in it. */
export function WipeSeveral({ link, students: now, close }: WipeSeveralProps) {
  const students = useRef(now).current;
  const outcome = useSignal<Outcome | null>(null);
  const several = useSeveral();
  const { act, why } = useMeantHere();
  useEffect(() => takeFocus(document.getElementById(TITLE_ID)), [outcome.value !== null]);
  const many = counted(students.length, 'leerling', 'leerlingen');

  async function wipe() {
    const found: Outcome = { wiped: [], changed: [], left: [], why: '' };
    const failed: Whom[] = [];
    const rest = await several.run(students, async (one) => {
      try {
        const gone = await link.ask('wipe-student', { dossier: one.dossier, seen: one.updatedAt });
        if (gone) found.wiped.push(one.dossier);
        else found.changed.push(one);
      } catch (error) {
        found.why = WHY_NOT[failureOf(error)].beside;
        several.stop();
        failed.push(one);
      }
    });
    found.left = [...failed, ...rest];
    outcome.value = found;
  }

  const { value } = outcome;
  if (value)
    return (
      <section class="st-act" aria-labelledby={TITLE_ID}>
        <h2 id={TITLE_ID} tabIndex={-1}>
          {value.wiped.length > 0
            ? `${counted(value.wiped.length, 'leerling is', 'leerlingen zijn')} van dit apparaat gewist`
            : 'Er is niets gewist'}
        </h2>
        {value.why && <p class="not-saved">{value.why}</p>}
        {value.changed.length > 0 && (
          <>
            <p>
              Hier is net iets veranderd, in een ander venster. Deze staan er nog. Kijk eerst wat er nu staat.
            </p>
            <OfWhom students={value.changed} name="Veranderd en niet gewist" />
          </>
        )}
        {value.left.length > 0 && (
          <>
            <p>Deze zijn niet gewist.</p>
            <OfWhom students={value.left} name="Niet gewist" />
          </>
        )}
        <div class="btns">
          <button type="button" class="btn" onClick={() => close(value.wiped)}>
            Klaar
          </button>
        </div>
      </section>
    );
  return (
    <section class="st-act" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID} tabIndex={-1}>
        Alles over {students.length === 1 ? 'deze leerling' : `deze ${many}`} van dit apparaat wissen?
      </h2>
      <OfWhom students={students} name="Wordt gewist" />
      <p>
        Je kunt het daarna niet terughalen. Wat in het leerlingsysteem of in een bestand staat, blijft daar.
      </p>
      {several.at ? (
        <Running
          work={several}
          name="Wissen"
          says={(done, of) => `${done} van ${of} gewist. Wat gewist is, blijft gewist.`}
        />
      ) : (
        <div class="btns">
          <button
            type="button"
            class="btn btn-danger"
            disabled={link.condition.value === 'orphaned'}
            onClick={(event) => act(event, wipe)}
          >
            <Icon name="trash" size="sm" />
            Wis alles over {many}
          </button>
          <button type="button" class="btn" onClick={() => close([])}>
            Niet wissen
          </button>
        </div>
      )}
      <Unmeant why={why} />
    </section>
  );
}
