import { useLink } from '../desk';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { ownWords } from '../own-text';
import { CopyMyText } from './copy-my-text';

/** Hardly anybody ever sees it. */
const BrokenNotice = lazy(
  () => import('./broken-notice').then((module) => module.BrokenNotice),
  'Er is iets mis met de opslag.',
);

interface TroubleProps {
  /** What the teacher works in. */
  here: 'paneel' | 'tabblad';
  /** The student whose dossier was open. */
  about: string | null;
}

/** What is wrong with the whole page: what happened, what is at stake, what to do. Null when nothing is. */
export function Trouble({ here, about }: TroubleProps) {
  const link = useLink();
  const condition = link.condition.value;
  const atStake = ownWords(link.unsaved.value).length > 0;
  if (condition === 'orphaned') {
    const bij = about ? ` bij ${about}` : '';
    return (
      <div class="notice notice-warn trouble" role="alert">
        <Icon name="alert" />
        <div>
          <h2>Stapsgewijs is bijgewerkt of uitgezet</h2>
          <p class="help">
            {atStake
              ? `Je laatste tekst${bij} is nog niet bewaard. Kopieer die eerst. Sluit daarna dit ${here}.`
              : link.unsaved.value.length > 0
                ? `Je laatste keuze${bij} is nog niet bewaard. Sluit dit ${here} en kies opnieuw.`
                : `Alles wat je typte, is bewaard. Gaat dit ${here} niet vanzelf weg? Laad de pagina dan opnieuw.`}
          </p>
          <div class="btns">
            <CopyMyText />
          </div>
        </div>
      </div>
    );
  }
  const failure = link.failure.value ?? 'unknown';
  // Those are said in place of the dossier (`NoAccess`, `LockScreen`).
  if (condition !== 'broken' || failure === 'no-access' || failure === 'locked') return null;
  return <BrokenNotice here={here} failure={failure} atStake={atStake} />;
}
