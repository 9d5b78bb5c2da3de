import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Aandachtspunt as Punt } from '../../content/chapter';
import { shortDay } from '../../plan/dates';
import { useDesk, useLink } from '../desk';
import { NotSaved } from '../fields/not-saved';
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
 * Open: the whole sentence. Done: one line with the date. Just ticked: as high as it was, until the chapter is
 * opened again, so that nothing moves under the pointer.
 */
export function Aandachtspunt({ punt, sheet }: { punt: Punt; sheet: Sheet }) {
  const link = useLink();
  const { place, school, undo } = useDesk();
  const saving = useSaving();
  const wanted = useSignal<boolean | null>(null);
  const { id, text, lead } = punt;

  const stored = sheet.ticks.get(id);
  const isDone = stored?.done ?? false;
  const latest = useRef(isDone);
  latest.current = isDone;
  /** What was just clicked shows until the dossier says the same. */
  const agree = () => {
    if (wanted.peek() === latest.current) wanted.value = null;
  };
  useEffect(agree, [isDone]);
  const done = wanted.value ?? isDone;
  const open = useComputed(() => place.openPunt.value === id).value;
  const fresh = useComputed(() => place.justTicked.value.has(id)).value;
  const settled = done && !fresh;
  const folded = settled && !open;

  const note = link.text(address(sheet, 'note', id), 'text');
  const noteText = note.value.value.trim();
  const isWriting = open && (place.writingNote.value === id || note.rival.value !== null);
  const date = stored?.date ? dayInWords(stored.date, today()) : '';

  const tick = (done: boolean) => {
    wanted.value = done;
    place.justTicked.value = new Set(place.justTicked.peek()).add(id);
    const where = address(sheet, 'tick', id);
    const date = stored?.date ?? '';
    saving.run(link.set(where, done ? { done, date: today() } : { done })).then((landed) => {
      if (!landed) {
        wanted.value = null;
        return;
      }
      agree();
      if (!done)
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
    // A row that only has a note to offer opens it at once.
    if (!open && !noteText && !settled) write();
  };
  useEscape(open, () => {
    toggle();
    place.focusNext.value = `${idOf.punt(id)}-meer`;
  });

  const classes = ['point', done && (fresh ? 'is-fresh' : 'is-done'), open && 'is-open']
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
        aria-describedby={`${idOf.punt(id)}-stand`}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <label class="point-text" for={idOf.punt(id)} id={`${idOf.punt(id)}-tekst`}>
        <b>{text.slice(0, lead)}</b>
        {text.slice(lead)}
      </label>
      {folded ? (
        <span class="point-date" aria-hidden="true">
          {note.rival.value ? <Icon name="alert" size="sm" /> : noteText && <Icon name="note" size="sm" />}
          {shortDay(stored?.date ?? '')}
        </span>
      ) : (
        <span />
      )}
      <button
        type="button"
        class="icon-btn icon-btn-sm"
        id={`${idOf.punt(id)}-meer`}
        aria-expanded={open}
        aria-label={settled ? 'Hele tekst en notitie' : 'Notitie'}
        title={settled ? 'Hele tekst en notitie' : 'Notitie'}
        aria-describedby={`${idOf.punt(id)}-tekst`}
        onClick={toggle}
      >
        {open || settled ? <Icon name="down" size="sm" turn /> : <Icon name="note" />}
      </button>
      <span class="sr" id={`${idOf.punt(id)}-stand`}>
        {[done && date && `Afgevinkt op ${date}.`, noteText && 'Met notitie.'].filter(Boolean).join(' ')}
      </span>
      {!folded && sheet !== school && (
        <div class="point-more">
          <OurWay id={id} />
        </div>
      )}
      {!folded && (noteText || open || saving.failed.value) && (
        <div class="point-more">
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
          {open && done && (
            <p class="point-foot">
              {date && <span class="meta">Afgevinkt op {date}</span>}
              {!isWriting && (
                <button type="button" class="link" onClick={write}>
                  {noteText ? 'Notitie wijzigen' : 'Notitie schrijven'}
                </button>
              )}
            </p>
          )}
          {open && !done && !isWriting && (
            <p class="point-foot">
              <button type="button" class="link" onClick={write}>
                Notitie wijzigen
              </button>
            </p>
          )}
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Dit vinkje is niet bewaard.</NotSaved>
        </div>
      )}
    </li>
  );
}
