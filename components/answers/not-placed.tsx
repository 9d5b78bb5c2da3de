import { useCopy } from '../use-copy';

/** What is in the mails and in no answer. It is shown, and stays in the field above: nobody's words go in silence. */
export function NotPlaced({ text }: { text: string }) {
  const { button, line } = useCopy({
    content: () => ({ text }),
    name: 'Kopiëren',
    look: 'link',
    taken: 'Gekopieerd.',
    missed: 'Kopiëren lukt niet. Selecteer de tekst en kopieer hem zelf.',
  });
  return (
    <section class="part" aria-labelledby="antwoorden-rest">
      <div class="part-head">
        <h3 id="antwoorden-rest">Dit staat niet bij een antwoord</h3>
        {button}
      </div>
      <p class="help">
        Het wordt niet bewaard. Staat er een antwoord tussen? Zet het dan zelf bij Vraag aan collega’s.
      </p>
      <p class="own inlezen-rest" dir="auto">
        {text}
      </p>
      {line}
    </section>
  );
}
