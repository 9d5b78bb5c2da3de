import { useSignal } from '@preact/signals';
import { useSchoolDesk } from '../desk';
import { holdsName, toggleName } from '../names-in-text';
import { LabelledField, type LabelledFieldProps } from './labelled-field';
import { PeopleChips } from './people-chips';

interface PeopleFieldProps extends Omit<LabelledFieldProps, 'children'> {
  /** Names to pick from; without any only the field is there. */
  people: readonly string[];
  /** What the names are, read out with them, where that is not the label. */
  legend?: string | undefined;
}

/**
 * A field for names: picked, or typed. While it holds no more than what was picked, a name is not said twice: the field
 * comes back when somebody else is to be named.
 */
export function PeopleField({ people, legend, ...field }: PeopleFieldProps) {
  const { place } = useSchoolDesk();
  const { draft, id } = field;
  const opened = useSignal(false);
  const text = draft.value.value;
  const rest = people.filter((name) => holdsName(text, name)).reduce(toggleName, text);
  const isTyping = document.activeElement?.id === id || place.focusNext.value === id;
  const unsettled = draft.rival.value !== null || draft.state.value === 'failed';
  if (isTyping || unsettled || rest.trim() !== '') opened.value = true;
  const typed = opened.value || text.trim() === '';
  return (
    <LabelledField {...field} away={!typed}>
      <PeopleChips
        people={people}
        draft={draft}
        legend={legend ?? field.label}
        other={
          typed
            ? null
            : () => {
                opened.value = true;
                place.focusNext.value = id;
              }
        }
      />
    </LabelledField>
  );
}
