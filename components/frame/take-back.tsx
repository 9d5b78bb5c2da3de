import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GivenAnswer } from '../../dossier/answers';
import { type StudentPage, usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { HEADING_ID } from '../place';
import { useMeantHere } from '../sight';
import { sentence } from '../states/followed';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { dayInWords, today } from '../when';

interface TakeBackProps {
  page: StudentPage;
  /** The label the dossier was begun under. */
  label: string;
  open: Signal<boolean>;
}

/** Which pages the teacher's answers brought to this dossier, each with its way back. */
export function TakeBack({ page, label, open }: TakeBackProps) {
  const link = usePanelLink();
  const saving = useSaving('Dit lukt nu niet. Probeer het nog een keer.');
  const { act, why } = useMeantHere({ about: `${page.turn}` });
  const whole = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    takeFocus(whole.current?.querySelector('h2') ?? null);
    return () => {
      // The button that had the focus is gone: on to the screen that is shown instead.
      if (acted.current) setTimeout(() => takeFocus(document.getElementById(HEADING_ID)));
    };
  }, []);

  const takeBack = (answers: readonly GivenAnswer[]) => {
    acted.current = true;
    const all = answers.reduce<Promise<unknown>>(
      (before, { id }) =>
        before.then(() =>
          link.ask('take-back-answer', { turn: page.turn, dossier: page.dossier, answer: id }),
        ),
      Promise.resolve(),
    );
    return saving.run(all).then((done) => {
      if (!done) acted.current = false;
    });
  };
  const here = page.given.filter((answer) => answer.here);
  const elsewhere = page.given.filter((answer) => !answer.here);
  return (
    <div class="whose-answers" ref={whole}>
      {here.length > 0 && (
        <>
          {here.some(({ said }) => said === 'this') ? <NotThisOne label={label} /> : <NotSomeoneNew />}
          <div class="btns">
            <button type="button" class="btn" onClick={(event) => act(event, () => takeBack(here))}>
              {wayBack(here)}
            </button>
            <button
              type="button"
              class="btn btn-quiet"
              onClick={() => {
                open.value = false;
              }}
            >
              Laat zo
            </button>
          </div>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h2 tabIndex={-1}>Andere pagina’s bij dit dossier</h2>
          <ul>
            {elsewhere.map((answer) => (
              <li key={answer.id}>
                <p class="help">
                  Je zei op {dayInWords(answer.day, today())}:{' '}
                  {answer.said === 'this' ? (
                    <>
                      <bdi>{answer.label}</bdi> is <bdi>{sentence(label)}</bdi>
                    </>
                  ) : (
                    'dit is iemand anders.'
                  )}
                </p>
                <button type="button" class="link" onClick={(event) => act(event, () => takeBack([answer]))}>
                  {wayBack([answer])}
                </button>
              </li>
            ))}
          </ul>
          <p class="help">Wat je typte, blijft in dit dossier staan.</p>
        </>
      )}
      <Unmeant why={why} />
      {saving.line}
    </div>
  );
}

function wayBack(answers: readonly GivenAnswer[]): string {
  return answers.some(({ said }) => said === 'this') ? 'Dit was iemand anders' : 'Opnieuw kiezen';
}

/** Nothing is moved in silence: where the text stays is said before the click. */
function NotThisOne({ label }: { label: string }) {
  return (
    <>
      <h2 tabIndex={-1}>
        Is dit niet <bdi>{label}</bdi>?
      </h2>
      <p class="help">
        Dan hoort deze pagina niet meer bij dit dossier. Wat je typte, blijft staan in het dossier van{' '}
        <bdi>{sentence(label)}</bdi> Er wordt niets verplaatst.
      </p>
    </>
  );
}

function NotSomeoneNew() {
  return (
    <>
      <h2 tabIndex={-1}>Stond deze leerling er al?</h2>
      <p class="help">
        Dan vraagt het paneel opnieuw over wie deze pagina gaat. Wat je typte, blijft in dit dossier staan.
        Samenvoegen kan niet. Je kunt het plan kopiëren en in het andere dossier inlezen.
      </p>
    </>
  );
}
