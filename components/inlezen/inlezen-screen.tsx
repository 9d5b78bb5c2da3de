import { useComputed, useSignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DossierSnapshot } from '../../dossier/rows';
import { dayWithYear } from '../../plan/dates';
import { differences } from '../../plan/differences';
import { isAbout } from '../../plan/is-about';
import { VERSION } from '../../plan/labels';
import { read } from '../../plan/read';
import type { ReadPlan } from '../../plan/read-plans';
import { type StudentPage, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { NotSaved } from '../fields/not-saved';
import { Frame } from '../frame/header';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { sheetOf } from '../sheet';
import { Followed } from '../states/followed';
import type { UndoStack } from '../undo/undo-stack';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { chosenWrites, unreadNotes } from './chosen';
import { planInWords } from './counted-plan';
import { DifferentItems } from './different-items';
import { NewItems } from './new-items';
import { readIn } from './read-in';
import type { Reading } from './reading';
import { Source } from './source';
import { Unread } from './unread';

export interface InlezenProps {
  header: ComponentProps<typeof Frame>['header'];
  page: StudentPage;
  /** Null for a student without a dossier. */
  snapshot: DossierSnapshot | null;
  reading: Reading;
  undoOf(dossier: string): UndoStack;
  /** Leaves the screen; what was pasted stays. */
  close(): void;
}

/** *Plan inlezen*: a plan in the host, or from a colleague, fills the dossier. All of it is shown before it is written. */
export function InlezenScreen({ header, page, snapshot, reading, undoOf, close }: InlezenProps) {
  const link = useLink();
  const dismissed = useSignal(false);
  useEscape(true, close);
  useEffect(() => takeFocus(document.getElementById(HEADING_ID)), []);

  const found = useComputed(() => read(reading.text.value)).value;
  const plans = found.plans.filter(({ rows }) => rows.length > 0);
  const plan = plans.length === 1 ? plans[0] : plans[reading.plan.value ?? -1];
  const sheet = snapshot && sheetOf(snapshot);
  const rows = sheet?.rows ?? [];
  const list = plan ? differences(plan, rows) : [];
  const fresh = list.filter(({ likeness }) => likeness === 'new');
  const different = list.filter(({ likeness }) => likeness === 'different');
  const same = list.length - fresh.length - different.length;
  const unread = found.unread.join('\n');

  const nameOf = (key: string) => {
    const name = reading.names.get(key) ?? crypto.randomUUID();
    reading.names.set(key, name);
    return name;
  };
  const writes = [
    ...chosenWrites(list, { left: reading.left.value, takes: reading.takes.value }, nameOf),
    ...(plan && reading.keepUnread.value ? unreadNotes(found.unread, rows, today(), nameOf) : []),
  ];
  const about = plan ? isAbout(plan.student, page) : 'same';
  const reason = reasonNot(about === 'other' && !reading.confirmed.value, writes.length === 0, page);
  const status = plan
    ? `Gelezen: ${planInWords(plan)}.`
    : plans.length > 1
      ? `Er staan ${plans.length} plannen in deze tekst.`
      : reading.text.value.trim()
        ? 'In deze tekst staat geen plan dat het paneel kan lezen. De tekst blijft hier staan.'
        : '';

  const press = () => readIn({ link, page, snapshot, reading, writes, undoOf });
  return (
    <Frame
      header={header}
      footer={
        plan && (
          <footer class="out">
            <div class="dest">
              <p class="help" id="inlezen-reden">
                {reason ?? (
                  <>
                    Wordt bewaard bij{' '}
                    <b>
                      <bdi>{page.fullName}</bdi>
                    </b>
                    , alleen op dit apparaat.
                  </>
                )}
              </p>
              <button
                type="button"
                class="btn btn-primary btn-wide"
                aria-describedby="inlezen-reden"
                disabled={reason !== null || link.condition.value === 'orphaned'}
                onClick={press}
              >
                <span>
                  Plan inlezen bij <bdi>{page.label}</bdi>
                </span>
              </button>
              <NotSaved shown={reading.state.value === 'failed'}>
                Inlezen lukt niet. Er is niets bewaard. De tekst staat nog hier.
              </NotSaved>
              <NotSaved shown={reading.state.value === 'other-student'}>
                De pagina laat nu een andere leerling zien. Er is niets ingelezen.
              </NotSaved>
            </div>
          </footer>
        )
      }
    >
      <Followed dismissed={dismissed} />
      <div class="sub-head inlezen">
        <button type="button" class="icon-btn" aria-label="Terug" title="Terug" onClick={close}>
          <Icon name="left" />
        </button>
        <h2 id={HEADING_ID} tabIndex={-1}>
          Plan inlezen
        </h2>
      </div>
      <Source page={page} reading={reading} />
      <p class={status ? 'intro inlezen-status' : 'sr'} role="status">
        {status}
      </p>
      {plans.length > 1 && <WhichPlan plans={plans} reading={reading} />}
      {plan && <About plan={plan} about={about} page={page} reading={reading} />}
      {fresh.length > 0 && (
        <section class="part" aria-labelledby="inlezen-nieuw">
          <div class="part-head">
            <h3 id="inlezen-nieuw">
              {rows.length > 0 ? 'Nieuw in de tekst' : 'Dit komt in het stappenplan'}
            </h3>
          </div>
          <NewItems list={fresh} reading={reading} />
        </section>
      )}
      {different.length > 0 && (
        <section class="part" aria-labelledby="inlezen-anders">
          <div class="part-head">
            <h3 id="inlezen-anders">Dit staat hier anders</h3>
          </div>
          <p class="part-ask">Wat hier staat, blijft staan, tenzij je iets anders kiest.</p>
          <DifferentItems list={different} reading={reading} />
        </section>
      )}
      {plan && same > 0 && (
        <p class="intro">
          {same === list.length
            ? 'Alles uit dit plan staat hier al.'
            : same === 1
              ? '1 onderdeel staat hier al precies zo.'
              : `${same} onderdelen staan hier al precies zo.`}
        </p>
      )}
      {plan && unread && <Unread text={unread} reading={reading} />}
    </Frame>
  );
}

function reasonNot(unsure: boolean, nothing: boolean, { fullName }: StudentPage): string | null {
  if (unsure) return `Zeg eerst of dit plan over ${fullName} gaat.`;
  return nothing ? 'Er is niets om in te lezen.' : null;
}

function WhichPlan({ plans, reading }: { plans: readonly ReadPlan[]; reading: Reading }) {
  const options = plans.map((plan, index) => [String(index), titleOf(plan, index)] as const);
  const chosen = reading.plan.value;
  return (
    <section class="part">
      <p class="part-ask">Welk plan wil je inlezen?</p>
      <div class="inlezen-take">
        <Choice
          name="inlezen-plan"
          legend="Welk plan wil je inlezen?"
          options={options}
          value={chosen === null ? null : String(chosen)}
          choose={(index) => reading.choose(Number(index))}
          stacked
        />
      </div>
    </section>
  );
}

function titleOf(plan: ReadPlan, index: number): string {
  const about = [plan.student, dayWithYear(plan.date)].filter(Boolean).join(', ');
  return `Plan ${index + 1}${about && `: ${about}`} (${planInWords(plan)})`;
}

interface AboutProps {
  plan: ReadPlan;
  about: ReturnType<typeof isAbout>;
  page: StudentPage;
  reading: Reading;
}

/** About whom the text is, beside who is on the page; and whether it is whole. */
function About({ plan, about, page, reading }: AboutProps) {
  return (
    <>
      {about === 'same' && (
        <p class="intro">
          Het plan is van <bdi>{plan.student}</bdi>
          {plan.date && `, ${dayWithYear(plan.date)}`}.
        </p>
      )}
      {about !== 'same' && (
        <div class="notice notice-warn">
          <Icon name="alert" />
          <div>
            {about === 'unknown' ? (
              <p>
                In de tekst staat niet over wie het plan gaat. Kijk goed of het over{' '}
                <bdi>{page.fullName}</bdi> gaat.
              </p>
            ) : (
              <>
                <p>
                  In de tekst staat <b dir="auto">{plan.student}</b>. Op de pagina staat{' '}
                  <b>
                    <bdi>{page.fullName}</bdi>
                  </b>
                  .
                </p>
                <div class="inlezen-take">
                  <Choice
                    name="inlezen-wie"
                    legend={`Gaat dit plan over ${page.fullName}?`}
                    options={[
                      ['no', 'Nee, over iemand anders'],
                      ['yes', `Ja, dit plan gaat over ${page.fullName}`],
                    ]}
                    value={reading.confirmed.value ? 'yes' : 'no'}
                    choose={(answer) => {
                      reading.confirmed.value = answer === 'yes';
                    }}
                    stacked
                  />
                </div>
              </>
            )}
          </div>
        </div>
      )}
      {plan.version === null && (
        <p class="intro">De laatste regel van het plan ontbreekt. Kijk of alles erin staat.</p>
      )}
      {plan.version !== null && plan.version > VERSION && (
        <p class="intro">
          Dit plan is gemaakt met een nieuwere versie van Stapsgewijs. Kijk of alles erin staat.
        </p>
      )}
    </>
  );
}
