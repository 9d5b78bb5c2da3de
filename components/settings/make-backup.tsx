import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { MakeLockedFile } from '../files/make-locked-file';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { counted } from '../words';

const ID = 'back-up-zin';

export function MakeBackup({ link, done, close }: { link: OwnPageLink; done(): void; close(): void }) {
  /** So many rows could not be read. */
  const left = useSignal(0);
  useEffect(() => takeFocus(document.getElementById(ID)), []);
  return (
    <MakeLockedFile
      id={ID}
      kind="back-up"
      pack={async () => {
        const reply = await link.ask('backup', {});
        left.value = 'left' in reply ? reply.left : 0;
        return reply;
      }}
      failed="De back-up is niet gemaakt."
      off={false}
      isForbidden={() => link.rules.peek().allowBackup === false}
      made={(name) => (
        <>
          Back-up gemaakt: <b>{name}</b>. Je vindt het bestand bij je downloads. Bewaar het niet alleen op dit
          apparaat.
          {left.value > 0 &&
            ` Let op: ${counted(left.value, 'onderdeel was', 'onderdelen waren')} niet meer te lezen. Die staan er niet in.`}
        </>
      )}
      // That it could not be noted changes nothing about the file.
      noted={() => {
        if (left.peek() === 0) void link.ask('backed-up', { day: today() }).then(done, () => {});
      }}
      close={close}
      cancel={close}
    />
  );
}
