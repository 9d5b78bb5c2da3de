import { CopyMyText } from '../states/copy-my-text';

const SAYS = {
  nobody: {
    title: 'Kies eerst een leerling',
    help: 'Open een leerling in je leerlingsysteem of in Mijn leerlingen. Kies daar Aan tafel in het menu.',
  },
  gone: {
    title: 'Dit dossier staat hier niet',
    help: 'Het is gewist, of het staat op een ander apparaat. Je kunt dit tabblad sluiten.',
  },
  'which-school': {
    title: 'Van welke school is deze leerling?',
    help: 'Hier staan twee scholen. Zeg eerst in het paneel of in Mijn leerlingen bij welke school dit dossier hoort.',
  },
  closed: {
    title: 'Dit dossier is afgesloten',
    help: 'Heropen het eerst bij de leerling. Dan kun je hier weer een gesprek voeren.',
  },
} as const;

/** Why there is nobody to talk about here. It names nobody: others look at this screen. */
export function NoTable({ why }: { why: keyof typeof SAYS }) {
  const { title, help } = SAYS[why];
  return (
    <main class="table-none state">
      <h1>Aan tafel</h1>
      <h2>{title}</h2>
      <p>{help}</p>
      <CopyMyText />
    </main>
  );
}
