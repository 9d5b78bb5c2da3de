import { useComputed } from '@preact/signals';
import type { Aandachtspunt as Punt } from '../../content/chapter';
import { shortDay } from '../../plan/dates';
import { useLink, useSchoolDesk } from '../desk';
import { NotSaved } from '../fields/not-saved';
import { RowDay } from '../fields/row-day';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address, type Sheet } from '../sheet';
import { useEscape } from '../use-escape';
import { dayInWords, today } from '../when';
import { OurWay } from './our-way';

/**
 * Closed: its lead words on one line, with the box beside it that ticks. A click on the words opens the sentence; so does
 * the browser's own search. The box is named by the whole sentence, always.
 */
export function Aandachtspunt({ punt, sheet }: { punt: Punt; sheet: Sheet }) {
  const link = useLink();
  const { place, school, undo } = useSchoolDesk();
  const saving = useSaving();
  const { id, text, lead } = punt;

  const stored = sheet.ticks.get(id);
  const done = stored?.done ?? false;
  const open = useComputed(() => place.openPunt.value === id).value;
  const note = link.text(address(sheet, 'note', id), 'text');
  const noteText = note.value.value.trim();
  const isWriting = open && (place.writingNote.value === id || note.rival.value !== null);
  const date = stored?.date ? dayInWords(stored.date, today()) : '';

  const tick = (done: boolean) => {
    const where = address(sheet, 'tick', id);
    const date = stored?.date ?? '';
    saving.run(link.set(where, done ? { done, date: today() } : { done })).then((landed) => {
      if (landed && !done)
        undo.offer({
          says: 'Het vinkje is weg',
          focus: idOf.punt(id),
          undo: () => link.set(where, { done: true, date }).then(() => true),
        });
    });
  };
  const write = () => {
    place.writingNote.value = id;
    place.focusNext.value = idOf.note(id);
  };
  const toggle = () => {
    place.writingNote.value = null;
    place.openPunt.value = open ? null : id;
  };
  useEscape(open, () => {
    toggle();
    place.focusNext.value = `${idOf.punt(id)}-meer`;
  });

  const marked = !open && (done || noteText !== '' || note.rival.value !== null);
  const classes = ['point', done && 'is-done', open && 'is-open', marked && 'is-marked']
    .filter(Boolean)
    .join(' ');
  return (
    <li class={classes}>
      <input
        class="tick"
        type="checkbox"
        id={idOf.punt(id)}
        checked={done}
        disabled={link.condition.value === 'orphaned'}
        aria-label={text}
        aria-describedby={`${idOf.punt(id)}-stand`}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <button
        type="button"
        class="point-head"
        id={`${idOf.punt(id)}-meer`}
        aria-expanded={open}
        aria-label={text}
        onClick={toggle}
      >
        {!open && (
          <span class={lead < text.length ? 'lead-text is-cut' : 'lead-text'}>{text.slice(0, lead)}</span>
        )}
        <Icon name="down" size="sm" turn />
      </button>
      {marked && (
        <span class="point-date" aria-hidden="true">
          {note.rival.value ? <Icon name="alert" size="sm" /> : noteText && <Icon name="note" size="sm" />}
          {done && shortDay(stored?.date ?? '')}
        </span>
      )}
      <p class="point-text" hidden={open ? undefined : 'until-found'} {...{ onbeforematch: toggle }}>
        <b>{text.slice(0, lead)}</b>
        {text.slice(lead)}
      </p>
      <span class="sr" id={`${idOf.punt(id)}-stand`}>
        {[done && date && `Afgevinkt op ${date}.`, noteText && 'Met notitie.'].filter(Boolean).join(' ')}
      </span>
      {(open || saving.failed.value) && (
        <div class="point-more">
          {sheet !== school && <OurWay id={id} />}
          {isWriting ? (
            <>
              <TextField
                draft={note}
                id={idOf.note(id)}
                size="line"
                label={`Notitie bij: ${text.slice(0, lead)}`}
              />
              <p class="q-foot">
                <SavedLine drafts={[note]} />
              </p>
            </>
          ) : (
            noteText && (
              <p class="note">
                <Icon name="note" size="sm" />
                <span class="own" dir="auto">
                  {noteText}
                </span>
              </p>
            )
          )}
          {open && done && <RowDay sheet={sheet} kind="tick" name={id} field="date" label="Afgevinkt op" />}
          {open && (
            <p class="point-foot">
              {!isWriting && (
                <button type="button" class="link" onClick={write}>
                  {noteText ? 'Notitie wijzigen' : 'Notitie schrijven'}
                </button>
              )}
            </p>
          )}
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Dit vinkje is niet bewaard.</NotSaved>
        </div>
      )}
    </li>
  );
}
