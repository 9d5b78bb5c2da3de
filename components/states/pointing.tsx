import type { Pointing } from '../../ports/panel';
import { usePanelLink } from '../desk';
import { Icon } from '../icon';
import { useCopy } from '../use-copy';

const ASKS = {
  student: 'Klik op de pagina op de naam van de leerling.',
  field: 'Klik op de pagina in het veld waar het plan moet komen.',
} as const;

const TROUBLE: Readonly<Record<NonNullable<Pointing['trouble']>, string>> = {
  'no-name': 'Daar staat geen naam van een leerling. Klik op de naam zelf.',
  'no-field': 'Daar kun je niet in typen. Klik in het tekstveld zelf.',
  lost: 'Wat je hier eerder aanwees, is niet meer te vinden. Wijs het opnieuw aan.',
};

/** While the teacher points at something in the page: what to do, and how to stop. */
export function NowPointing({ pointing }: { pointing: Pointing }) {
  const link = usePanelLink();
  return (
    <div class="state">
      <p class="state-icon">
        <Icon name="point" size="lg" />
      </p>
      <h2>{pointing.at === 'student' ? 'Wijs de leerling aan' : 'Wijs het veld aan'}</h2>
      <p>{ASKS[pointing.at]}</p>
      <p>Liever met toetsen? Kies met de pijltjes, druk op Enter. Escape stopt.</p>
      <p class="todo" role="status">
        {pointing.trouble && (
          <>
            <Icon name="alert" size="sm" />
            {TROUBLE[pointing.trouble]}
          </>
        )}
      </p>
      <div class="stack">
        <button type="button" class="btn btn-wide" onClick={() => link.tell('stop-pointing', {})}>
          Stoppen
        </button>
      </div>
    </div>
  );
}

/** What is said of an earlier pointing when none goes on. */
export function PointingLost({ pointing }: { pointing: Pointing | null }) {
  const lost = pointing && !pointing.active && pointing.trouble;
  return (
    <p class="todo" role="status">
      {lost && (
        <>
          <Icon name="alert" size="sm" />
          {TROUBLE[lost]}
        </>
      )}
    </p>
  );
}

/** *Kopieer een melding*: how the page is built, for whoever mends the recognising of this system. */
export function CopyReport() {
  const link = usePanelLink();
  const { button, line } = useCopy({
    content: async () => ({ text: await link.ask('report', {}).catch(() => '') }),
    name: 'Kopieer een melding',
    look: 'link',
    taken: 'Gekopieerd. Er staat niets in over leerlingen, alleen hoe de pagina is gebouwd.',
    missed: 'Kopiëren lukt nu niet. Probeer het nog een keer.',
  });
  return (
    <div class="report">
      <p class="help">
        Gaat het herkennen hier vaak mis? Een melding beschrijft hoe de pagina is gebouwd, zonder de teksten.
      </p>
      {button}
      {line}
    </div>
  );
}

/** Takes back what was pointed at on this kind of page: a wrong place would make each of them unclear. */
export function ForgetPointed() {
  const link = usePanelLink();
  return (
    <p>
      <button type="button" class="link" onClick={() => link.tell('forget-pointed', { what: 'student' })}>
        Vergeet wat ik hier heb aangewezen
      </button>
    </p>
  );
}
