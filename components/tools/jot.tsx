import { useSignal } from '@preact/signals';
import { nameInId } from '../../dossier/row-id';
import { shortDay } from '../../plan/dates';
import { useDesk, useLink } from '../desk';
import { NotStored, SavedMark } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { Icon } from '../icon';
import { idOf } from '../place';
import { inShort } from './tool';
import { useDated } from './use-dated';

/** One line of how it goes, of today. Enter begins the next; what was written before stays in sight below it. */
export function Jot() {
  const link = useLink();
  const { student, place } = useDesk();
  const name = useSignal(crypto.randomUUID());
  const { where, saving } = useDated('progress', name.value);
  const draft = link.text(where, 'text');
  const last = student
    .list('progress')
    .filter(({ id, payload }) => nameInId(id) !== name.value && payload.text.trim())
    .at(-1)?.payload;
  const id = idOf.field('progress', name.value, 'text');
  const next = () => {
    if (!draft.value.peek().trim()) return;
    draft.blur();
    name.value = crypto.randomUUID();
    place.focusNext.value = idOf.field('progress', name.peek(), 'text');
  };
  return (
    <section class="jot" aria-label="Hoe gaat het?">
      <Icon name="pen" />
      <div class="jot-line">
        <TextField
          key={name.value}
          draft={draft}
          id={id}
          size="line"
          label="Hoe gaat het? Eén regel is genoeg."
          enter={next}
          placeholder="Hoe gaat het? Eén regel is genoeg."
        />
        <SavedMark drafts={[draft]} />
      </div>
      {last && (
        <p class="jot-last">
          <time datetime={last.date}>{shortDay(last.date)}</time>
          <span class="own lead-text" dir="auto">
            {inShort(last.text)}
          </span>
        </p>
      )}
      <NotStored drafts={[draft]} />
      {saving.line}
    </section>
  );
}
