import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { capital } from '../../plan/capital';
import { type AskedOf, byKind, KIND_NAMES, type Written, writtenIn } from '../../plan/check/whole-dossier';
import type { PlanSource } from '../../plan/model';
import { useAround } from '../check/around';
import { comesTo } from '../check/at-words';
import { useDesk } from '../desk';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import { type RoundSpan, roundsOf, spanInWords } from '../rounds/rounds';
import { sheetOf } from '../sheet';
import { Followed } from '../states/followed';
import { Skeleton } from '../states/skeleton';
import { useFocusNext } from '../use-focus';
import { writingIn } from './shown';

/**
 * All texts of this dossier, round by round, and the questions about them by kind. For who writes: nothing is counted,
 * nobody is named, and nothing of it goes anywhere. What stands in a round that is over is read, and not changed.
 */
export function WritingScreen({ header }: { header: ComponentProps<typeof Frame>['header'] }) {
  const desk = useDesk();
  const { place, snapshot, student } = desk;
  const around = useAround(desk, 'now');
  useFocusNext(place);
  useEffect(
    () => () => {
      writingIn(place).value = false;
    },
    [place],
  );
  const rounds = useMemo(
    () =>
      [...roundsOf(snapshot)]
        .reverse()
        .map((span) => ({ span, written: writtenIn(sheetOf(snapshot, span.round).rows) }))
        .filter(({ span, written }) => span.round === student.round || written.length > 0),
    [snapshot],
  );
  const written = useMemo(() => rounds.flatMap((one) => one.written), [rounds]);
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
        {written.length > 0 &&
          rounds.map(({ span, written: inRound }) => (
            <OfRound key={span.round} span={span} isNow={span.round === student.round} written={inRound} />
          ))}
      </div>
    </Frame>
  );
}

const keyOf = ({ round, kind, name, field }: PlanSource) => `${round}/${kind}/${name}/${field}`;

interface OfRoundProps {
  span: RoundSpan;
  isNow: boolean;
  written: readonly Written[];
}

function OfRound({ span, isNow, written }: OfRoundProps) {
  const { place } = useDesk();
  const { round } = span;
  const id = `teksten-${round}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{isNow ? 'Alle teksten van deze ronde' : `Teksten van ronde ${round}`}</h3>
      {!isNow && (
        <p class="meta">
          {[capital(spanInWords(span)), 'Je kunt dit lezen, niet wijzigen.'].filter(Boolean).join('. ')}{' '}
          <button type="button" class="link quiet" onClick={() => place.go({ at: 'round', round })}>
            Ronde {round} lezen
          </button>
        </p>
      )}
      {written.length === 0 && <p>Er is in deze ronde nog niets opgeschreven.</p>}
      <ul class="written">
        {written.map((one) => (
          <Whole key={keyOf(one.source)} written={one} />
        ))}
      </ul>
    </section>
  );
}

function OfKind({ name, reason, children }: { name: string; reason: string; children: ComponentChildren }) {
  return (
    <>
      <h4 class="kind-name">{name}</h4>
      <p class="meta">{reason}</p>
      <ul class="written">{children}</ul>
    </>
  );
}

/** A line that leads to its field, where the dossier still takes a change of it; else it is only read. */
function Line({ source, go, children }: { source: PlanSource; go(): void; children: ComponentChildren }) {
  const { snapshot, student } = useDesk();
  const isOver = source.round !== student.round || Boolean(snapshot.summary?.closedOn);
  return isOver ? (
    <li class="written-line">{children}</li>
  ) : (
    <li>
      <button type="button" class="written-line" onClick={go}>
        {children}
      </button>
    </li>
  );
}

/** One sentence that something is asked about: a press leads to its words, in their field. */
function Asked({ asked: { question, title, sentence, from, to } }: { asked: AskedOf }) {
  const { place, student } = useDesk();
  const { source } = question;
  const go = () => {
    comesTo(place, question);
    place.goToSource(source);
  };
  return (
    <Line source={source} go={go}>
      <span class="own" dir="auto">
        {sentence.slice(0, from)}
        <span class="asked">{sentence.slice(from, to)}</span>
        {sentence.slice(to)}
      </span>
      <span class="meta">{source.round === student.round ? title : `${title}, ronde ${source.round}`}</span>
    </Line>
  );
}

function Whole({ written: { source, title, text } }: { written: Written }) {
  const { place } = useDesk();
  return (
    <Line source={source} go={() => place.goToSource(source)}>
      <span class="meta">{title}</span>
      <span class="own" dir="auto">
        {text}
      </span>
    </Line>
  );
}
