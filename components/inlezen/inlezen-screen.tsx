import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { capital } from '../../plan/capital';
import { differences } from '../../plan/differences';
import { inSentence, pointedAt, titled } from '../../plan/documents';
import { isAbout } from '../../plan/is-about';
import { read } from '../../plan/read';
import { type StudentPage, usePanelLink } from '../desk';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import { lazy } from '../lazy';
import { HEADING_ID } from '../place';
import { sheetOf } from '../sheet';
import { useMeantHere } from '../sight';
import { Followed } from '../states/followed';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { AboutWhom } from './about-whom';
import { chosenWrites, unreadNotes } from './chosen';
import { differInWords, planInWords } from './counted-plan';
import { DifferentItems } from './different-items';
import { NewItems } from './new-items';
import { readIn } from './read-in';
import { ReadInFooter } from './read-in-footer';
import type { InlezenProps } from './screen-props';
import { Source } from './source';
import { Unread } from './unread';
import { areAllPlans, WhichPlan } from './which-plan';

const FileScreen = lazy(
  () => import('../transfer/file-screen').then((module) => module.FileScreen),
  'Het bestand wordt voorbereid.',
  (content, { header, close }: InlezenProps, failed) => (
    <Frame header={header}>
      {content}
      {failed && (
        <button type="button" class="btn" onClick={close}>
          Terug
        </button>
      )}
    </Frame>
  ),
);

const AnswersScreen = lazy(
  () => import('../answers/answers-screen').then((module) => module.AnswersScreen),
  'Antwoorden inlezen wordt geopend.',
  (content, { header }: InlezenProps) => <Frame header={header}>{content}</Frame>,
);

/** What a colleague gave: a text, answers to a question, or a file. */
export function InlezenScreen(props: InlezenProps) {
  const screen = props.reading.screen.value;
  if (screen === 'answers') return <AnswersScreen {...props} />;
  return screen === 'text' ? <TextScreen {...props} /> : <FileScreen key={screen} {...props} />;
}

/** *Plan inlezen*: a plan in the host, or from a colleague, fills the dossier. All of it is shown before it is written. */
function TextScreen({ header, page, snapshot, reading, undoOf, close }: InlezenProps) {
  const link = usePanelLink();
  const dismissed = useSignal(false);
  const meant = useMeantHere({ about: `${page.turn}` });
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
  const reason = reasonNot(
    about === 'other' && !reading.confirmed.value ? pointedAt(titled(plan?.title ?? '')) : null,
    writes.length === 0,
    page,
  );
  const status = plan
    ? `Gelezen: ${planInWords(plan)}.`
    : plans.length > 1
      ? `Er staan ${plans.length} ${areAllPlans(plans) ? 'plannen' : 'teksten'} in deze tekst.`
      : reading.text.value.trim()
        ? 'In deze tekst staat geen plan dat het paneel kan lezen. De tekst blijft hier staan.'
        : '';

  const press = () =>
    readIn({
      link,
      page,
      snapshot,
      reading,
      writes,
      said: capital(inSentence(titled(plan?.title ?? ''))),
      undoOf,
    });
  return (
    <Frame
      header={header}
      footer={
        plan && (
          <ReadInFooter
            page={page}
            snapshot={snapshot}
            what="Plan"
            reason={reason}
            state={reading.state.value}
            meant={meant}
            press={press}
          />
        )
      }
    >
      <Followed dismissed={dismissed} />
      <SubHead title="Plan inlezen" leave={close} />
      <Source page={page} reading={reading} />
      <div class={status ? '' : 'sr'} role="status">
        {different.length > 0 && <p class="intro inlezen-status">{differInWords(different)}</p>}
        <p class={different.length > 0 ? 'intro' : 'intro inlezen-status'}>{status}</p>
      </div>
      {plans.length > 1 && <WhichPlan plans={plans} reading={reading} />}
      {plan && <AboutWhom plan={plan} about={about} page={page} reading={reading} />}
      {different.length > 0 && (
        <section class="part" aria-labelledby="inlezen-anders">
          <div class="part-head">
            <h3 id="inlezen-anders">Dit staat hier anders</h3>
          </div>
          <p class="help">Wat hier staat, blijft staan, tenzij je iets anders kiest.</p>
          <DifferentItems list={different} reading={reading} />
        </section>
      )}
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
      {plan && same > 0 && (
        <p class="intro">
          {same === list.length
            ? `Alles uit ${pointedAt(titled(plan.title))} staat hier al.`
            : same === 1
              ? '1 onderdeel staat hier al precies zo.'
              : `${same} onderdelen staan hier al precies zo.`}
        </p>
      )}
      {plan && unread && <Unread text={unread} reading={reading} />}
    </Frame>
  );
}

function reasonNot(unsure: string | null, nothing: boolean, { fullName }: StudentPage): string | null {
  if (unsure) return `Zeg eerst of ${unsure} over ${fullName} gaat.`;
  return nothing ? 'Er is niets om in te lezen.' : null;
}
