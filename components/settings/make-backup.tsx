import { useEffect } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { MakeLockedFile } from '../files/make-locked-file';
import { takeFocus } from '../use-focus';

const ID = 'back-up-zin';

export function MakeBackup({ link, close }: { link: OwnPageLink; close(): void }) {
  useEffect(() => takeFocus(document.getElementById(ID)), []);
  return (
    <MakeLockedFile
      id={ID}
      kind="back-up"
      pack={() => link.ask('backup', {})}
      failed="De back-up is niet gemaakt."
      off={false}
      made={(name) => (
        <>
          Back-up gemaakt: <b>{name}</b>. Je vindt het bestand bij je downloads. Bewaar het niet alleen op dit
          apparaat.
        </>
      )}
      close={close}
      cancel={close}
    />
  );
}
