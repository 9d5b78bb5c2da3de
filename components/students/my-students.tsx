import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { addressOf, shownIn } from '../pages/address';
import { Skeleton } from '../states/skeleton';
import { takeFocus } from '../use-focus';
import { counted } from '../words';
import { type Act, Choosing } from './choosing';
import { DUE_AT_ONCE, dueToday } from './due';
import { Legend } from './legend';
import { Narrower, Wider, where } from './narrower';
import { StudentGrid } from './student-grid';
import { Today } from './today';
import { living, type Students, useStudents } from './use-students';

const OpenDossier = lazy(
  () => import('./open-dossier').then((module) => module.OpenDossier),
  'Het dossier wordt geopend.',
);

const COUNTING = 'Dit wordt geteld.';
const Insights = lazy(() => import('./insights').then((module) => module.Insights), COUNTING);

const SeveralStudents = lazy(
  () => import('./several-students').then((module) => module.SeveralStudents),
  'Dit wordt geopend.',
);

/** *Mijn leerlingen*: what is due, all students of this device, and one dossier beside them. */
export function MyStudents({ link }: { link: OwnPageLink }) {
  const students = useStudents(link);
  const open = useSignal(shownIn(location.hash).student);
  useEffect(() => {
    const follow = () => {
      open.value = shownIn(location.hash).student;
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const all = students.all.value;
  const day = students.today.value;
  const rest = students.rest.value;
  const due = useMemo(() => dueToday(living(all), day), [all, day]);
  if (!all)
    return students.failed.value ? (
      <p role="alert">{NOT_WHOLE}</p>
    ) : (
      <Skeleton says="Je leerlingen worden opgehaald." />
    );
  if (all.size === 0 && open.value === null) return <NoStudents link={link} />;
  const about = open.value;
  return (
    <div class={about === null ? 'st-cols' : 'st-cols has-open'}>
      <div class="st-list">
        <p class="help">
          Je ziet hier alleen wat op dit apparaat staat.{' '}
          <button
            type="button"
            class="link st-jump"
            onClick={() => takeFocus(document.getElementById(INSIGHTS_ID))}
          >
            Waar lopen we vast?
            <Icon name="down" size="sm" />
          </button>
        </p>
        <Today due={rest ? due.slice(0, DUE_AT_ONCE) : due} count={rest?.due ?? due.length} today={day} />
        <List link={link} students={students} open={about} />
      </div>
      {/* Its room is there before it is: nothing moves when it comes. */}
      <section class="st-insights" id={INSIGHTS_ID} tabIndex={-1} aria-label="Alle leerlingen samen">
        {rest ? <Skeleton says={COUNTING} /> : <Insights link={link} students={students} />}
      </section>
      {about !== null && (
        <OpenDossier
          link={link}
          id={about}
          label={all.get(about)?.label ?? null}
          close={() => {
            location.hash = addressOf('mijn-leerlingen').split('#')[1] ?? '';
          }}
        />
      )}
    </div>
  );
}

const NOT_WHOLE = 'De lijst kan nu niet worden gemaakt. Alles staat er nog. Laad de pagina opnieuw.';
const LIST_ID = 'alle-leerlingen';
const INSIGHTS_ID = 'bij-elkaar';

function List({ link, students, open }: { link: OwnPageLink; students: Students; open: string | null }) {
  const chosen = useSignal<ReadonlySet<string> | null>(null);
  const act = useSignal<Act | null>(null);
  const { query, closed } = students.wanted.value;
  const known = living(students.all.value);
  const rest = students.rest.value;
  const hasClosed = rest?.hasClosed ?? known.some(({ closedOn }) => closedOn !== null);
  const count = students.count.value;
  if (act.value)
    return (
      <SeveralStudents
        link={link}
        act={act.value}
        whom={students.order.value.flatMap(
          (id) => (chosen.value?.has(id) && students.all.value?.get(id)) || [],
        )}
        close={(wiped) => {
          act.value = null;
          chosen.value = wiped.length > 0 ? null : chosen.peek();
          setTimeout(() => takeFocus(document.getElementById(LIST_ID)));
        }}
      />
    );
  return (
    <section aria-labelledby={LIST_ID}>
      <h2 id={LIST_ID} tabIndex={-1}>
        Alle leerlingen
      </h2>
      <div class="st-tools">
        <label class="sr" for="zoek">
          Zoek op naam
        </label>
        <input
          class="field"
          id="zoek"
          type="search"
          autocomplete="off"
          placeholder="Zoek op naam"
          value={query}
          onInput={(event) => students.want({ query: event.currentTarget.value })}
        />
        <Narrower link={link} students={students} known={known} />
        {hasClosed && (
          <fieldset class="st-which">
            <legend class="sr">Toon</legend>
            {[false, true].map((one) => (
              <label key={String(one)}>
                <input
                  type="radio"
                  name="toon"
                  checked={closed === one}
                  onChange={() => students.want({ closed: one })}
                />
                {one ? 'Afgesloten' : 'Lopend'}
              </label>
            ))}
          </fieldset>
        )}
        <p class="help" role="status">
          {students.waits.value
            ? 'Er wordt gezocht.'
            : count === 0
              ? `Geen leerling gevonden${query && ` met ‘${query}’`}${where(students)}.`
              : counted(count, 'leerling', 'leerlingen')}
        </p>
        {rest && students.failed.value && <p role="alert">{NOT_WHOLE}</p>}
        {count === 0 && !students.waits.value && <Wider students={students} />}
        {students.stale.value && (
          <button type="button" class="link" onClick={() => students.want({})}>
            Volgorde bijwerken
          </button>
        )}
      </div>
      <Choosing link={link} students={students} chosen={chosen} act={act} />
      {count > 0 && (
        <>
          <StudentGrid students={students} open={open} chosen={chosen} />
          <Legend />
        </>
      )}
    </section>
  );
}

function NoStudents({ link }: { link: OwnPageLink }) {
  const opens = useSignal(false);
  if (opens.value)
    return (
      <SeveralStudents
        link={link}
        act="open-files"
        whom={[]}
        close={() => {
          opens.value = false;
        }}
      />
    );
  return (
    <div class="state">
      <h2>Nog geen leerlingen</h2>
      <p>
        Open een leerling in je leerlingsysteem en klik op het icoon van Stapsgewijs. Begin je daar, dan staat
        de leerling hier.
      </p>
      <div class="btns">
        <a class="btn" href={addressOf('probeer-het-uit')}>
          Probeer het uit
        </a>
        <a class="btn" href={addressOf('instellingen', 'privacy')}>
          Back-up terugzetten
        </a>
        <button
          type="button"
          class="btn"
          onClick={() => {
            opens.value = true;
          }}
        >
          Bestanden van collega’s
        </button>
      </div>
    </div>
  );
}
