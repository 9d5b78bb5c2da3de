import { GOAL_PATTERNS } from '../../content/goal-patterns';
import { usePick } from './use-pick';

/** *Voorbeelddoelen*: the shape of a goal, whose blanks only the teacher can fill. */
export function GoalList({ close }: { close(): void }) {
  const { pick, line } = usePick('goal', 'Een voorbeelddoel is toegevoegd');
  return (
    <>
      <p class="help">
        Van Stapsgewijs, niet van het ministerie. Op de puntjes vul je zelf in wat bij deze leerling past.
      </p>
      <ul class="plan-list">
        {GOAL_PATTERNS.map(({ id, text, blanks }) => (
          <li class="approach" key={id}>
            <p>{text}</p>
            <p class="small">Vul in: {blanks.join(' · ')}</p>
            <button
              type="button"
              class="link"
              aria-label={`Kies: ${text}`}
              onClick={async () => {
                if (await pick({ text })) close();
              }}
            >
              Kies
            </button>
          </li>
        ))}
      </ul>
      {line}
    </>
  );
}
