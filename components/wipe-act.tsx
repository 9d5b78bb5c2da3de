import { useSignal } from '@preact/signals';
import { useSaving } from './fields/use-saving';
import { Icon } from './icon';
import { useMeantHere } from './sight';
import { Unmeant } from './unmeant';

interface WipeActProps {
  /** Of the student, as the button names them. */
  name: string;
  /** Resolves to whether it is gone: what another window has changed since it was asked about stays. */
  wipe(): Promise<boolean>;
  /** It was done, or it stayed because of a change. */
  done(gone: boolean): void | Promise<void>;
  leave(): void;
}

/** The two answers to whether all of a student is to go, of their own: a button takes no click before it was read. */
export function WipeAct({ name, wipe, done, leave }: WipeActProps) {
  const changed = useSignal(false);
  const saving = useSaving('Wissen lukt niet. Alles staat er nog.');
  const { act, why } = useMeantHere();
  async function run() {
    const wiped = wipe();
    if (!(await saving.run(wiped))) return;
    const gone = await wiped;
    changed.value = !gone;
    await done(gone);
  }
  return (
    <>
      <div class="btns">
        <button type="button" class="btn btn-danger" onClick={(event) => act(event, run)}>
          <Icon name="trash" size="sm" />
          Wis alles over {name}
        </button>
        <button type="button" class="btn" onClick={leave}>
          Niet wissen
        </button>
      </div>
      <Unmeant why={why} />
      {saving.line}
      <p class="not-saved" role="alert">
        {changed.value &&
          'In een ander venster is net iets veranderd. Er is niets gewist. Kijk eerst wat er nu staat.'}
      </p>
    </>
  );
}
