import { useEffect } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { MakeLockedFile } from '../files/make-locked-file';
import { takeFocus } from '../use-focus';
import { today } from '../when';

const ID = 'back-up-zin';

export function MakeBackup({ link, done, close }: { link: OwnPageLink; done(): void; close(): void }) {
  useEffect(() => takeFocus(document.getElementById(ID)), []);
  return (
    <MakeLockedFile
      id={ID}
      kind="back-up"
      pack={() => link.ask('backup', {})}
      failed="De back-up is niet gemaakt."
      off={false}
      isForbidden={() => link.rules.peek().allowBackup === false}
      made={(name) => (
        <>
          Back-up gemaakt: <b>{name}</b>. Je vindt het bestand bij je downloads. Bewaar het niet alleen op dit
          apparaat.
        </>
      )}
      // That it could not be noted changes nothing about the file.
      noted={() => void link.ask('backed-up', { day: today() }).then(done, () => {})}
      close={close}
      cancel={close}
    />
  );
}
