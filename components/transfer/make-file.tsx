import { type StudentPage, usePanelLink } from '../desk';
import { MakeLockedFile } from '../files/make-locked-file';

interface MakeFileProps {
  page: StudentPage;
  dossier: string;
  close(): void;
}

export function MakeFile({ page, dossier, close }: MakeFileProps) {
  const link = usePanelLink();
  const isForbidden = () => link.rules.value.allowTransfer === false;
  if (isForbidden())
    return (
      <section class="part transfer">
        <p>
          Je school staat niet toe dat je een bestand voor een collega maakt. Geef het plan, of vraag ICT.
        </p>
        <button type="button" class="btn" onClick={close}>
          Terug
        </button>
      </section>
    );
  return (
    <section class="part transfer">
      <MakeLockedFile
        id="overdracht-zin"
        kind="overdracht"
        intro={
          <p class="help">
            Alles over <bdi>{page.fullName}</bdi> dat op dit apparaat staat, versleuteld in één bestand: alle
            rondes, ook je notities. Je collega opent het op de pagina van deze leerling. Wil je minder delen?
            Geef dan het plan.
          </p>
        }
        pack={() => link.ask('student-file', { turn: page.turn, dossier })}
        isForbidden={isForbidden}
        failed="Het bestand is niet gemaakt."
        about={`${page.turn}`}
        off={link.condition.value === 'orphaned'}
        made={(name) => (
          <>
            Bestand gemaakt: <b>{name}</b>. Je vindt het bij je downloads. Geef de wachtwoordzin op een andere
            manier door dan het bestand, en wis het bestand als je collega het heeft.
          </>
        )}
        close={close}
      />
    </section>
  );
}
