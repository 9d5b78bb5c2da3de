import type { Loose } from '../../plan/read-answers';

interface NotPlacedProps {
  loose: readonly Loose[];
  /** The student as the panel shows them. */
  label: string;
  isAnswer(piece: Loose): void;
}

/** What is in the mails and in no form. It is shown, and stays in the field above: nobody's words go in silence. */
export function NotPlaced({ loose, label, isAnswer }: NotPlacedProps) {
  return (
    <section class="part" aria-labelledby="antwoorden-rest">
      <div class="part-head">
        <h3 id="antwoorden-rest">Dit staat niet in een formulier</h3>
      </div>
      <p class="help">Het wordt niet bewaard, tenzij je zegt dat het een antwoord is.</p>
      <ul class="answers-loose">
        {loose.map((piece, index) => (
          <li key={piece.key}>
            {/* Long ones scroll, by keyboard too. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
            <p class="own inlezen-rest" dir="auto" id={`los-${index}`} tabIndex={0}>
              {piece.text}
            </p>
            <button
              type="button"
              class="link"
              aria-describedby={`los-${index}`}
              onClick={() => isAnswer(piece)}
            >
              <span>
                Dit is een antwoord over <bdi>{label}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
