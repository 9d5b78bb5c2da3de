import type { KnownSchool } from '../../ports/known-school';
import { useLink } from '../desk';
import { ownWords } from '../own-text';
import { CopyMyText } from '../states/copy-my-text';

/** What was typed here of a school that was taken away meanwhile: it cannot be stored any more, and is not lost. */
export function LastWords({ schools }: { schools: readonly Pick<KnownSchool, 'dossier'>[] }) {
  const link = useLink();
  const isOfGone = (dossier: string) =>
    dossier.startsWith('school:') && !schools.some((one) => one.dossier === dossier);
  const words = ownWords(link.unsaved.value).some(({ address }) => isOfGone(address.dossier));
  if (!words) return null;
  return (
    <div class="notice notice-warn" role="alert">
      <span />
      <div>
        <p>
          Je typte bij een school die net is weggehaald. Die tekst is niet bewaard. Kopieer hem als je hem nog
          nodig hebt.
        </p>
        <div class="btns">
          <CopyMyText />
        </div>
      </div>
    </div>
  );
}
