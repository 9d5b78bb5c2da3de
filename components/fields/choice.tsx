import { Icon } from '../icon';

/** Plain choices in one row; a radio group. */
export function Choice<T extends string>(props: {
  name: string;
  /** Read out as the name of the group. */
  legend: string;
  options: readonly (readonly [T, string])[];
  value: T | null;
  choose(value: T): void;
  disabled?: boolean;
}) {
  return (
    <fieldset class="choice" disabled={props.disabled}>
      <legend class="sr">{props.legend}</legend>
      <div class="seg">
        {props.options.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => props.choose(value)}
            />
            <span>
              <Icon name="check" size="sm" />
              {words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
