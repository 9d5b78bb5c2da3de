import { useSignal } from '@preact/signals';
import { dayWithYear } from '../../plan/dates';
import type { OwnPageLink } from '../../ports/own-page-client';
import { takeFocus } from '../use-focus';
import { BySchool } from './by-school';
import { MakeBackup } from './make-backup';
import { RestoreBackup } from './restore-backup';
import { Setting } from './setting';

export const MAKE_ID = 'back-up-maken';
const RESTORE_ID = 'terugzetten';

interface BackupSettingProps {
  link: OwnPageLink;
  /** The day of the last one; null: never, undefined: not known yet. */
  last: string | null | undefined;
  /** One was made, or put back. */
  done(): void;
}

/** *Back-up*: a file of everything on this device, and such a file back. */
export function BackupSetting({ link, last, done }: BackupSettingProps) {
  const open = useSignal<'make' | 'restore' | null>(null);
  const off = link.condition.value === 'orphaned';
  const forbidden = link.rules.value.allowBackup === false;
  const close = () => {
    const from = open.peek() === 'make' ? MAKE_ID : RESTORE_ID;
    open.value = null;
    takeFocus(document.getElementById(from));
  };
  const toggle = (what: 'make' | 'restore') => () => {
    open.value = open.peek() === what ? null : what;
  };
  return (
    <Setting
      name="Back-up"
      says={
        <>
          Een bestand met alles wat hier staat, versleuteld met een eigen wachtwoordzin. Stapsgewijs bewaart
          de zin nergens. Een back-up wordt niet vanzelf gemaakt.
          {forbidden && (
            <span class="under">
              <BySchool>een back-up maken kan hier niet. Terugzetten kan wel.</BySchool>
            </span>
          )}
          {last !== undefined && (
            <span class="under">
              {last ? `Laatste back-up: ${dayWithYear(last)}.` : 'Er is hier nog geen back-up gemaakt.'}
            </span>
          )}
        </>
      }
      more={
        open.value === 'make' && !forbidden ? (
          <MakeBackup link={link} done={done} close={close} />
        ) : open.value === 'restore' ? (
          <RestoreBackup link={link} close={close} done={done} />
        ) : null
      }
    >
      <button
        type="button"
        class="btn"
        id={RESTORE_ID}
        disabled={off}
        aria-expanded={open.value === 'restore'}
        onClick={toggle('restore')}
      >
        Terugzetten
      </button>
      <button
        type="button"
        class="btn"
        id={MAKE_ID}
        disabled={off || forbidden}
        aria-expanded={open.value === 'make' && !forbidden}
        onClick={toggle('make')}
      >
        Back-up maken
      </button>
    </Setting>
  );
}
