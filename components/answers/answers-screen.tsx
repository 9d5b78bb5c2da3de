import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { sameText } from '../../plan/ask-form';
import { readAnswers } from '../../plan/read-answers';
import { usePanelLink } from '../desk';
import { PRIVATE_FIELD } from '../fields/text-field';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import { pasteLines } from '../inlezen/pasted';
import { ReadInFooter } from '../inlezen/read-in-footer';
import type { InlezenProps } from '../inlezen/screen-props';
import { HEADING_ID } from '../place';
import { sheetOf } from '../sheet';
import { useMeantHere } from '../sight';
import { Followed } from '../states/followed';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { failureOf } from '../why-not';
import { counted } from '../words';
import { AnswerItem } from './answer-item';
import { answersOf, renew, say } from './answers';
import { type FoundAnswer, foundAnswers, isTooLong, looseId } from './found-answers';
import { NotPlaced } from './not-placed';
import { writesFor } from './writes-for';

/** *Antwoorden inlezen*: what colleagues wrote back, one mail or several. All of it is shown before it is written. */
export function AnswersScreen({ header, page, snapshot, reading, undoOf, close }: InlezenProps) {
  const link = usePanelLink();
  const dismissed = useSignal(false);
  const focusNext = useSignal('');
  const meant = useMeantHere({ about: `${page.turn}` });
  const answers = answersOf(reading);
  const { text, taken, named, worded, told, done, state } = answers;
  useEscape(true, close);
  useEffect(() => takeFocus(document.getElementById(HEADING_ID)), []);
  useLayoutEffect(() => {
    const wanted = focusNext.value && document.getElementById(focusNext.value);
    if (!wanted) return;
    focusNext.value = '';
    takeFocus(wanted);
  });

  const read = useComputed(() => readAnswers(text.value)).value;
  const sheet = snapshot && sheetOf(snapshot);
  const names = [page, { ...page, shortName: page.label }];
  const asRead = sheet ? foundAnswers(read, told.value, { ...sheet, names }) : [];
  const found = asRead.map((one) => ({ ...one, text: worded.value.get(one.key) ?? one.text }));
  const question = sheet?.one('colleague-ask')?.question ?? '';
  // The question itself stands in every mail.
  const left = read.loose.filter(
    (piece) => !told.value.includes(piece.key) && sameText(piece.text) !== sameText(question),
  );
  const whoOf = ({ key, who }: FoundAnswer) => named.value.get(key) ?? who;
  const isTaken = (one: FoundAnswer) =>
    !one.isHere &&
    one.text.trim() !== '' &&
    !isTooLong(one.text) &&
    (taken.value.get(one.key) ?? ((one.whose === 'ours' || one.whose === 'loose') && !one.another));
  const chosen = found.filter(isTaken).map((one) => ({ ...one, who: whoOf(one).trim() }));

  const press = async () => {
    if (!sheet || state.peek() === 'busy') return;
    state.value = 'busy';
    const { dossier } = sheet;
    const writes = writesFor(chosen, sheet, today(), answers.names);
    try {
      await link.change({ type: 'write-all', dossier, writes });
      const says = `${counted(writes.length, 'antwoord staat', 'antwoorden staan')} in het dossier`;
      undoOf(dossier).offer({
        says,
        whole: true,
        undo: () => link.change({ type: 'take-back', dossier, writes }),
      });
      state.value = 'idle';
      answers.names.clear();
      // What found no place stays, and so does what was left out.
      if (left.length > 0 || chosen.length < found.filter(({ isHere }) => !isHere).length) {
        done.value = `${says}. Hieronder staat wat niet is overgenomen.`;
        takeFocus(document.getElementById(HEADING_ID));
        return;
      }
      renew(answers, '');
      close();
    } catch (error) {
      state.value = failureOf(error);
    }
  };

  const has = text.value.trim() !== '';
  const status = found.length > 0 ? inWords(found, read.blank) : has ? NONE : '';
  return (
    <Frame
      header={header}
      footer={
        found.length > 0 && (
          <ReadInFooter
            page={page}
            snapshot={snapshot}
            what={counted(chosen.length, 'antwoord', 'antwoorden')}
            reason={chosen.length === 0 ? 'Er is niets aangevinkt om in te lezen.' : null}
            state={state.value}
            meant={meant}
            press={press}
          />
        )
      }
    >
      <Followed dismissed={dismissed} />
      <SubHead title="Antwoorden inlezen" leave={close} />
      <section class="part" aria-labelledby="antwoorden-bron">
        <div class="part-head">
          <h3 id="antwoorden-bron">De mails</h3>
        </div>
        <p class="help">Plak de mail met het antwoord, of meer mails onder elkaar.</p>
        <label class="lab" for="antwoorden-tekst">
          Plak hier de antwoorden
        </label>
        <textarea
          {...PRIVATE_FIELD}
          class="field field-area inlezen-text"
          id="antwoorden-tekst"
          dir="auto"
          rows={3}
          value={text.value}
          onInput={(event) => renew(answers, event.currentTarget.value)}
          onPaste={(event) => pasteLines(event, (lines) => renew(answers, lines))}
        />
      </section>
      <div class={done.value || status ? '' : 'sr'} role="status">
        <p class="intro inlezen-status">{done.value || status}</p>
      </div>
      {found.length > 0 && (
        <section class="part" aria-labelledby="antwoorden-lijst">
          <div class="part-head">
            <h3 id="antwoorden-lijst">Dit komt bij stap 2, Vraag aan collega’s</h3>
          </div>
          <ul class="points">
            {found.map((one) => (
              <AnswerItem
                key={one.key}
                answer={one}
                page={page}
                question={question}
                taken={isTaken(one)}
                take={(is) => say(taken, one.key, is)}
                who={whoOf(one)}
                name={(who) => say(named, one.key, who)}
                word={(words) => say(worded, one.key, words)}
              />
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <NotPlaced
          loose={left}
          label={page.label}
          isAnswer={({ key }) => {
            told.value = [...told.peek(), key];
            focusNext.value = looseId(read.loose.findIndex((piece) => piece.key === key));
          }}
        />
      )}
    </Frame>
  );
}

const NONE = 'In deze tekst staat geen ingevuld formulier.';

function inWords(found: readonly FoundAnswer[], blank: number): string {
  const read = `Gelezen: ${counted(found.length, 'antwoord', 'antwoorden')}.`;
  return blank > 0 ? `${read} ${counted(blank, 'formulier is', 'formulieren zijn')} leeg.` : read;
}
