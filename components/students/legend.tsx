import { Icon } from '../icon';

const LEVELS = ['nog niet begonnen', 'begonnen', 'de helft of meer', 'klaar'] as const;

/** What the grounds of the cells say; of each cell its own words say it too. */
export function Legend() {
  return (
    <ul class="st-legend" aria-label="Uitleg bij de kleuren">
      {LEVELS.map((says, level) => (
        <li key={says}>
          <span class={`cell cell-${level}`} aria-hidden="true">
            {level === 3 && <Icon name="check" />}
          </span>
          {says}
        </li>
      ))}
      <li>
        <span class="cell cell-0 is-now" aria-hidden="true" />
        hier ben je bezig
      </li>
    </ul>
  );
}
