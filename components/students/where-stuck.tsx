import { useSignal } from '@preact/signals';
import type { StepId } from '../../content/chapter';
import { aandachtspunt, chapter, STEPS } from '../../content/stappenplan';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { dayInWords } from '../when';
import { counted } from '../words';
import { Bars } from './bars';
import { LONG, type StuckStudent } from './stuck';
import { StudentName } from './student-name';

/** Listed at once; more on request, so many at a time. */
const AT_ONCE = 10;
const MORE = 50;

const STUCK_ID = 'vast';

interface WhereStuckProps {
  stuck: ReadonlyMap<StepId, readonly StuckStudent[]>;
  today: string;
}

/** *Waar lopen we vast?*: at which steps the work stands still, and of whom. It counts the work, never the child. */
export function WhereStuck({ stuck, today }: WhereStuckProps) {
  const open = useSignal<StepId | null>(null);
  const rows = STEPS.map(({ id, name }) => ({ id, name, count: stuck.get(id)?.length ?? 0 }));
  const most = rows.reduce((a, b) => (b.count > a.count ? b : a));
  const at = open.value ?? most.id;
  const about = chapter(at);
  const there = stuck.get(at) ?? [];
  const toggle = (id: StepId) => {
    open.value = open.peek() === id ? null : id;
  };
  return (
    <section aria-labelledby={STUCK_ID}>
      <h2 id={STUCK_ID}>Waar lopen we vast?</h2>
      {most.count === 0 ? (
        <p class="help">Niemand staat langer dan {LONG} schoolweken bij dezelfde stap.</p>
      ) : (
        <>
          <p class="help">Langer dan {LONG} schoolweken bij dezelfde stap. Een vakantie telt niet mee.</p>
          <Bars
            caption={`Leerlingen die langer dan ${LONG} schoolweken bij een stap staan`}
            heads={['Stap', 'Leerlingen']}
            rows={rows}
            chosen={at}
            open={open.value}
            toggle={(id) => toggle(id as StepId)}
          />
          <div class="bars-below">
            <p>
              {counted(there.length, 'leerling staat', 'leerlingen staan')} al langer dan {LONG} schoolweken
              bij stap {about.number}, {about.name}.
            </p>
            <button type="button" class="link" aria-expanded={open.value !== null} onClick={() => toggle(at)}>
              {open.value === null ? 'Toon deze leerlingen' : 'Verberg deze leerlingen'}
              <Icon name="down" size="sm" turn />
            </button>
            {open.value !== null && <Those key={at} students={there} today={today} />}
            <p class="help">‘{aandachtspunt('plannen.hoe-lang')?.text}’ Stap 3, Plannen</p>
          </div>
        </>
      )}
    </section>
  );
}

function Those({ students, today }: { students: readonly StuckStudent[]; today: string }) {
  const shown = useSignal(AT_ONCE);
  return (
    <>
      <ul class="stuck-list">
        {students.slice(0, shown.value).map(({ dossier, label, group, since }) => (
          <li key={dossier}>
            <a href={addressOf('mijn-leerlingen', dossier)}>
              <StudentName label={label} group={group} />
            </a>{' '}
            <span class="help">sinds {dayInWords(since, today)}</span>
          </li>
        ))}
      </ul>
      {shown.value < students.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            shown.value += MORE;
          }}
        >
          Toon er meer
        </button>
      )}
    </>
  );
}
