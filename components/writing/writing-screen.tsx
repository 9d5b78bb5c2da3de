import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type AskedOf, byKind, KIND_NAMES, type Written, writtenIn } from '../../plan/check/whole-dossier';
import type { PlanSource } from '../../plan/model';
import { useAround } from '../check/around';
import { comesTo } from '../check/at-words';
import { useDesk } from '../desk';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import { Followed } from '../states/followed';
import { Skeleton } from '../states/skeleton';
import { useFocusNext } from '../use-focus';
import { writingIn } from './shown';

/**
 * All texts of this dossier, and the questions about them by kind. For who writes: nothing is counted, nobody is named,
 * and nothing of it goes anywhere.
 */
export function WritingScreen({ header }: { header: ComponentProps<typeof Frame>['header'] }) {
  const desk = useDesk();
  const { place, student } = desk;
  const around = useAround(desk, 'now');
  useFocusNext(place);
  useEffect(
    () => () => {
      writingIn(place).value = false;
    },
    [place],
  );
  const written = useMemo(() => writtenIn(student.rows), [desk.snapshot]);
  const about = around?.about();
  const kinds = useMemo(
    () =>
      around && about
        ? byKind(written, ({ text, source }) => around.left(around.engine.questionsIn(text, source, about)))
        : null,
    [written, about, around?.unasked],
  );
  const leave = () => place.go(place.chapter.peek());
  return (
    <Frame header={header}>
      <Followed dismissed={place.followedDismissed} />
      <SubHead title="Zo schrijven we over deze leerling" leave={leave} />
      <div class="read">
        <p class="meta">
          Dit is alleen voor jou. Er staat niet bij wie iets schreef, en niets hiervan komt in een tekst.
        </p>
        {written.length === 0 && <p>Er is nog niets opgeschreven.</p>}
        {written.length > 0 && !kinds && <Skeleton says="De teksten worden gelezen." />}
        {kinds && written.length > 0 && (
          <section aria-labelledby="vragen-per-soort">
            <h3 id="vragen-per-soort">Vragen per soort</h3>
            {kinds.length === 0 && <p>Geen vragen. Lees zelf ook nog even mee.</p>}
            {kinds.map(({ kind, asked }) => (
              <OfKind key={kind} name={KIND_NAMES[kind]} reason={asked[0]?.question.reason ?? ''}>
                {asked.map((one) => (
                  <Asked key={`${keyOf(one.question.source)}/${one.question.from}`} asked={one} />
                ))}
              </OfKind>
            ))}
          </section>
        )}
        {written.length > 0 && (
          <section aria-labelledby="alle-teksten">
            <h3 id="alle-teksten">Alle teksten van deze ronde</h3>
            <ul class="written">
              {written.map((one) => (
                <Whole key={keyOf(one.source)} written={one} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Frame>
  );
}

const keyOf = ({ kind, name, field }: PlanSource) => `${kind}/${name}/${field}`;

function OfKind({ name, reason, children }: { name: string; reason: string; children: ComponentChildren }) {
  return (
    <>
      <h4 class="kind-name">{name}</h4>
      <p class="meta">{reason}</p>
      <ul class="written">{children}</ul>
    </>
  );
}

/** One sentence that something is asked about: a press leads to its words, in their field. */
function Asked({ asked: { question, title, sentence, from, to } }: { asked: AskedOf }) {
  const { place } = useDesk();
  const go = () => {
    comesTo(place, question);
    place.goToSource(question.source);
  };
  return (
    <li>
      <button type="button" class="written-line" onClick={go}>
        <span class="own" dir="auto">
          {sentence.slice(0, from)}
          <span class="asked">{sentence.slice(from, to)}</span>
          {sentence.slice(to)}
        </span>
        <span class="meta">{title}</span>
      </button>
    </li>
  );
}

function Whole({ written: { source, title, text } }: { written: Written }) {
  const { place } = useDesk();
  return (
    <li>
      <button type="button" class="written-line" onClick={() => place.goToSource(source)}>
        <span class="meta">{title}</span>
        <span class="own" dir="auto">
          {text}
        </span>
      </button>
    </li>
  );
}
