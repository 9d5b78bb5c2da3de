import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { clean } from '../../plan/clean';
import { guarded } from '../../plan/guard';
import { readAnswers } from '../../plan/read-answers';
import { usePanelLink } from '../desk';
import { NotSaved } from '../fields/not-saved';
import { PRIVATE_FIELD } from '../fields/text-field';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import { linesOf } from '../inlezen/pasted';
import type { InlezenProps } from '../inlezen/screen-props';
import { HEADING_ID } from '../place';
import { sheetOf } from '../sheet';
import { useMeantHere } from '../sight';
import { Followed } from '../states/followed';
import { Unmeant } from '../unmeant';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { failureOf } from '../why-not';
import { counted } from '../words';
import { AnswerItem } from './answer-item';
import { type FoundAnswer, foundAnswers, isTooLong } from './found-answers';
import { NotPlaced } from './not-placed';

/** *Antwoorden inlezen*: what colleagues wrote back, one mail or several. All of it is shown before it is written. */
export function AnswersScreen({ header, page, snapshot, reading, undoOf, close }: InlezenProps) {
  const link = usePanelLink();
  const dismissed = useSignal(false);
  const { act, why } = useMeantHere({ about: `${page.turn}` });
  /** Said about an answer: whether it is taken along, where that is not what its mark says; and whose it is. */
  const taken = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const named = useSignal<ReadonlyMap<string, string>>(new Map());
  const done = useSignal('');
  useEscape(true, close);
  useEffect(() => takeFocus(document.getElementById(HEADING_ID)), []);

  const sheet = snapshot && sheetOf(snapshot);
  const question = sheet?.one('colleague-ask')?.question ?? '';
  const read = useComputed(() => readAnswers(reading.text.value, guarded(clean(question)))).value;
  const found = sheet ? foundAnswers(read.answers, sheet.dossier, page, sheet.rows) : [];
  const isTaken = (one: FoundAnswer) =>
    !one.isHere && !isTooLong(one) && (taken.value.get(one.key) ?? one.whose === 'ours');
  const whoOf = (one: FoundAnswer) => (named.value.get(one.key) ?? one.who).trim();
  const chosen = found.filter(isTaken);

  const press = async () => {
    if (!sheet || reading.state.peek() === 'busy') return;
    reading.state.value = 'busy';
    const { dossier, round } = sheet;
    const last = Math.max(0, ...sheet.list('colleague-reply').map(({ payload }) => payload.position));
    const writes = chosen.map((one, index) => {
      const name = reading.names.get(one.key) ?? crypto.randomUUID();
      reading.names.set(one.key, name);
      const set = {
        date: today(),
        who: whoOf(one),
        subject: one.subject,
        text: one.text,
        position: last + 1 + index,
      };
      return { round, kind: 'colleague-reply' as const, name, revision: 0, was: {}, set };
    });
    try {
      await link.change({ type: 'write-all', dossier, writes });
      const says = `${counted(writes.length, 'antwoord van een collega staat', 'antwoorden van collega’s staan')} in het dossier`;
      undoOf(dossier).offer({
        says,
        whole: true,
        undo: () => link.change({ type: 'take-back', dossier, writes }),
      });
      reading.state.value = 'idle';
      reading.names.clear();
      // What found no place stays, and so does what was left out.
      if (read.unread.length > 0 || chosen.length < found.length) {
        done.value = `${says}. Hieronder staat wat niet is overgenomen.`;
        return;
      }
      reading.renew('');
      close();
    } catch (error) {
      reading.state.value = failureOf(error);
    }
  };
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const lines = linesOf(event.clipboardData?.getData('text/html') ?? '');
    if (lines === null) return;
    event.preventDefault();
    const field = event.currentTarget;
    // As if typed, so that the browser's own undo takes it back.
    if (document.execCommand('insertText', false, lines)) return;
    field.setRangeText(lines, field.selectionStart, field.selectionEnd, 'end');
    reading.renew(field.value);
  };

  const state = reading.state.value;
  const has = reading.text.value.trim() !== '';
  const status = found.length > 0 ? inWords(found, read.blank) : has ? NONE : '';
  return (
    <Frame
      header={header}
      footer={
        found.length > 0 && (
          <footer class="out">
            <div class="dest">
              <p class="help" id="antwoorden-reden">
                {chosen.length === 0 ? (
                  'Er is niets aangevinkt om in te lezen.'
                ) : (
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
                aria-describedby="antwoorden-reden"
                disabled={chosen.length === 0 || link.condition.value === 'orphaned'}
                onClick={(event) => act(event, press)}
              >
                <span>
                  {counted(chosen.length, 'antwoord', 'antwoorden')} inlezen bij <bdi>{page.label}</bdi>
                </span>
              </button>
              <Unmeant why={why} />
              <NotSaved shown={state === 'idle' || state === 'busy' ? null : state}>
                Inlezen lukt niet. Er is niets bewaard. De tekst staat nog hier.
              </NotSaved>
            </div>
          </footer>
        )
      }
    >
      <Followed dismissed={dismissed} />
      <SubHead title="Antwoorden inlezen" leave={close} />
      <section class="part" aria-labelledby="antwoorden-bron">
        <div class="part-head">
          <h3 id="antwoorden-bron">De mails</h3>
        </div>
        <p class="help">Plak een of meer antwoorden onder elkaar, met de vraag die eronder staat.</p>
        <label class="lab" for="antwoorden-tekst">
          Plak hier de antwoorden
        </label>
        <textarea
          {...PRIVATE_FIELD}
          class="field field-area inlezen-text"
          id="antwoorden-tekst"
          dir="auto"
          rows={3}
          value={reading.text.value}
          onInput={(event) => {
            done.value = '';
            reading.renew(event.currentTarget.value);
          }}
          onPaste={paste}
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
            {found.map((one, index) => (
              <AnswerItem
                key={one.key}
                id={`antwoord-${index}`}
                answer={one}
                page={page}
                taken={isTaken(one)}
                take={(is) => {
                  taken.value = new Map(taken.peek()).set(one.key, is);
                }}
                who={named.value.get(one.key) ?? one.who}
                name={(who) => {
                  named.value = new Map(named.peek()).set(one.key, who);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {has && read.unread.length > 0 && <NotPlaced text={read.unread.join('\n')} />}
    </Frame>
  );
}

const NONE = 'In deze tekst staat geen ingevuld antwoord. De tekst blijft hier staan.';

function inWords(found: readonly FoundAnswer[], blank: number): string {
  const read = `Gelezen: ${counted(found.length, 'antwoord', 'antwoorden')}.`;
  return blank > 0 ? `${read} ${counted(blank, 'formulier is', 'formulieren zijn')} leeg.` : read;
}
