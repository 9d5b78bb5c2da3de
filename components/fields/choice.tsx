import { useContext } from 'preact/hooks';
import { DeskContext, useLink } from '../desk';
import { Icon } from '../icon';

interface ChoiceProps<T extends string> {
  name: string;
  /** Read out as the name of the group. */
  legend: string;
  options: readonly (readonly [T, string])[];
  value: T | null;
  choose(value: T): void;
  /** Where other screens lead: the id of the control that takes the focus. */
  id?: string;
  /** Whole sentences: one below the other. */
  stacked?: boolean;
  /** The choice that asks for another look: marked with a cross. */
  no?: T;
  /** A click on what is chosen already. */
  again?(): void;
  /** Takes the choice back; offered while something is chosen, in room that is always there. */
  clear?(): void;
}

/** Plain choices; a radio group. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const link = useLink();
  // Absent where nothing of a dossier is chosen: reading a plan in.
  const undo = useContext(DeskContext)?.undo;
  const { options, value, choose } = props;
  const clear = (chosen: T) => {
    props.clear?.();
    undo?.offer({
      says: `De keuze ‘${options.find(([option]) => option === chosen)?.[1]}’ is gewist`,
      ...(props.id ? { focus: props.id } : {}),
      undo: async () => {
        choose(chosen);
        return true;
      },
    });
  };
  const target = options.some(([option]) => option === value) ? value : options[0]?.[0];
  return (
    <fieldset
      class={props.clear ? 'choice has-clear' : 'choice'}
      disabled={link.condition.value === 'orphaned'}
    >
      <legend class="sr">{props.legend}</legend>
      <div class={props.stacked ? 'seg is-stacked' : 'seg'}>
        {options.map(([option, words]) => (
          <label key={option} class={option === props.no ? 'seg-no' : undefined}>
            <input
              type="radio"
              id={option === target ? props.id : undefined}
              name={props.name}
              value={option}
              checked={value === option}
              onChange={() => choose(option)}
              onClick={() => value === option && props.again?.()}
            />
            <span>
              <Icon name={option === props.no ? 'cross' : 'check'} size="sm" />
              {words}
            </span>
          </label>
        ))}
      </div>
      {props.clear && (
        <button
          type="button"
          class="icon-btn icon-btn-sm"
          style={value ? undefined : { visibility: 'hidden' }}
          aria-label="Keuze wissen"
          title="Keuze wissen"
          onClick={() => value && clear(value)}
        >
          <Icon name="cross" size="sm" />
        </button>
      )}
    </fieldset>
  );
}
