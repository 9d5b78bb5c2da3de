import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StoredStudent } from '../../dossier/stored-here';
import { dayWithYear } from '../../plan/dates';
import type { OwnPageLink } from '../../ports/own-page-client';
import { Icon } from '../icon';
import { takeFocus } from '../use-focus';
import { momentInWords } from '../when';
import { WipeAct } from '../wipe-act';
import { counted } from '../words';
import { knownByInWords, rowsInWords } from './stored-words';

interface StoredStudentProps {
  link: OwnPageLink;
  student: StoredStudent;
  look(): Promise<void>;
}

/** One student: what is kept, and *Wissen*. */
export function StoredStudentLine({ link, student, look }: StoredStudentProps) {
  const asked = useSignal(false);
  const { label, dossier, round, closedOn, createdAt, updatedAt, school } = student;
  const now = new Date();
  const button = `wis-${dossier}`;
  return (
    <li>
      <div>
        <h4>
          <bdi>{label}</bdi>
        </h4>
        <p class="help">
          {rowsInWords(student)}
          {round > 1 && `, in ${counted(round, 'ronde', 'rondes')}`}.{' '}
          {closedOn && `Afgesloten op ${dayWithYear(closedOn)}. `}
          Begonnen {momentInWords(createdAt, now)}, laatst gewijzigd {momentInWords(updatedAt, now)}.
        </p>
        <p class="help">
          {school && (
            <>
              School: <bdi>{school}</bdi>.{' '}
            </>
          )}
          {knownByInWords(student)}
        </p>
      </div>
      {!asked.value && (
        <button
          type="button"
          class="btn btn-quiet is-danger"
          id={button}
          aria-label={`Wissen: ${label}`}
          disabled={link.condition.value === 'orphaned'}
          onClick={() => {
            asked.value = true;
          }}
        >
          <Icon name="trash" size="sm" />
          Wissen
        </button>
      )}
      {asked.value && (
        <Question
          link={link}
          student={student}
          look={look}
          leave={() => {
            asked.value = false;
            // Drawn anew first.
            setTimeout(() => takeFocus(document.getElementById(button)));
          }}
        />
      )}
    </li>
  );
}

function Question({ link, student, look, leave }: StoredStudentProps & { leave(): void }) {
  const { label, dossier, updatedAt } = student;
  const id = `wis-vraag-${dossier}`;
  useEffect(() => takeFocus(document.getElementById(id)), [id]);
  return (
    <div class="set-more">
      <p id={id} tabIndex={-1}>
        Alles over <bdi>{label}</bdi> gaat van dit apparaat. Je kunt het daarna niet terughalen. Wat in het
        leerlingsysteem of in een bestand staat, blijft daar.
      </p>
      <WipeAct
        name={label}
        wipe={() => link.ask('wipe-student', { dossier, seen: updatedAt })}
        done={async (gone) => {
          await look();
          if (gone) takeFocus(document.getElementById('privacy'));
        }}
        leave={leave}
      />
    </div>
  );
}
