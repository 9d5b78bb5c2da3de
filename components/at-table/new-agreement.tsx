import { useDesk, useLink } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address } from '../sheet';
import { takeFocus } from '../use-focus';
import type { TableState } from './table-state';

/** An agreement as it is made. It is stored as it is typed, and comes among the others when it is said to be one. */
export function NewAgreement({ state }: { state: TableState }) {
  const link = useLink();
  const { student } = useDesk();
  const name = state.fresh.value;
  const where = address(student, 'agreement', name);
  const [what, who, when] = [link.text(where, 'what'), link.text(where, 'who'), link.text(where, 'when')];
  const id = (field: string) => idOf.field('agreement', name, field);
  const drafts = [what, who, when];
  const add = () => {
    if (!drafts.some((draft) => draft.value.peek().trim()))
      return takeFocus(document.getElementById(id('what')));
    state.made.value = [...state.made.peek(), name];
    const next = crypto.randomUUID();
    state.fresh.value = next;
    setTimeout(() => takeFocus(document.getElementById(idOf.field('agreement', next, 'what'))));
  };
  return (
    <fieldset class="table-new" key={name}>
      <legend class="sr">Nieuwe afspraak</legend>
      <TextField
        draft={what}
        id={id('what')}
        label="Nieuwe afspraak"
        placeholder="Nieuwe afspraak"
        size="line"
        enter={add}
      />
      <div class="pair">
        <TextField draft={who} id={id('who')} label="Wie" placeholder="Wie" size="line" enter={add} />
        <TextField
          draft={when}
          id={id('when')}
          label="Wanneer"
          placeholder="Wanneer"
          size="line"
          enter={add}
        />
      </div>
      <div class="q-foot">
        <SavedLine drafts={drafts} />
        <button type="button" class="link" onClick={add}>
          <Icon name="plus" size="sm" />
          Afspraak erbij
        </button>
      </div>
    </fieldset>
  );
}
