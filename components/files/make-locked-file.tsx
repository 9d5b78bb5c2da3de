import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { WhyUnreadable } from '../../dossier/backup/unreadable';
import { fromBase64 } from '../../ports/base64';
import type { Forbidden } from '../../ports/changes';
import { download } from '../download';
import { useSaving } from '../fields/use-saving';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { fileName, lockedFile, painted, whyNotOpened } from './file-acts';
import { NewPassphrase, whyNotPassphrase } from './new-passphrase';

interface MakeLockedFileProps {
  /** Of its first field. */
  id: string;
  kind: Parameters<typeof fileName>[0];
  /** Above the fields, until it was made. */
  intro?: ComponentChildren;
  /** What goes into it. */
  pack(): Promise<{ packed: string } | { why: WhyUnreadable | Forbidden }>;
  /** Does the school forbid it by now? */
  isForbidden(): boolean;
  /** What to say when it was not made. */
  failed: string;
  /** What the screen is about (`useMeant`). */
  about?: string;
  off: boolean;
  /** What to say when it was made, under this name. */
  made(name: string): ComponentChildren;
  /** It has just been made. */
  noted?(): void;
  /** After it was made. */
  close(): void;
  /** A way back before that, also while it is made; none where the screen around it has one. */
  cancel?: () => void;
}

/** A file under a passphrase, for the downloads: what goes into it is asked for when the passphrase is there. */
export function MakeLockedFile(props: MakeLockedFileProps) {
  const { id, kind, intro, pack, isForbidden, failed, about = '', off, made, noted, close, cancel } = props;
  const first = useSignal('');
  const again = useSignal('');
  const wrong = useSignal('');
  const state = useSignal<'asked' | 'busy' | { made: string }>('asked');
  const saving = useSaving(failed);
  const { act, why } = useMeantHere({ about });
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );

  async function put() {
    const reply = await pack();
    if (left.current) return;
    if ('why' in reply) {
      wrong.value = whyNotOpened(reply.why);
      return;
    }
    const name = fileName(kind, today());
    const bytes = await lockedFile(fromBase64(reply.packed), first.peek());
    // It took seconds, in which the school may have said no.
    if (isForbidden()) {
      wrong.value = whyNotOpened('forbidden');
      return;
    }
    // Who left meanwhile wants no file.
    if (left.current) return;
    download(new Blob([bytes], { type: 'application/octet-stream' }), name);
    // Nothing of it stays in this page.
    first.value = '';
    again.value = '';
    state.value = { made: name };
    noted?.();
  }
  async function make() {
    wrong.value = whyNotPassphrase(first.peek(), again.peek());
    if (wrong.peek()) return takeFocus(document.getElementById(id));
    state.value = 'busy';
    await painted();
    await saving.run(put());
    if (state.peek() === 'busy') state.value = 'asked';
  }

  const { value } = state;
  if (typeof value === 'object')
    return (
      <>
        <p role="status">{made(value.made)}</p>
        <div class="btns">
          <button type="button" class="btn" onClick={close}>
            Klaar
          </button>
        </div>
      </>
    );
  const busy = value === 'busy';
  return (
    <>
      {intro}
      <NewPassphrase
        id={id}
        name="Wachtwoordzin voor dit bestand"
        first={first}
        again={again}
        help={
          <p class="help">
            Neem vier of meer woorden die niets met elkaar te maken hebben. Bewaar de zin apart van het
            bestand. Zonder deze zin kan niemand het bestand openen, jij ook niet.
          </p>
        }
      />
      <Unmeant why={wrong} />
      <div class="btns">
        <button
          type="button"
          class="btn btn-primary"
          disabled={busy || off}
          onClick={(event) => act(event, make)}
        >
          Bestand maken
        </button>
        {cancel && (
          <button type="button" class="btn" onClick={cancel}>
            Annuleren
          </button>
        )}
      </div>
      <p class="help" role="status">
        {busy && 'Het bestand wordt gemaakt. Dat duurt een paar tellen.'}
      </p>
      <Unmeant why={why} />
      {saving.line}
    </>
  );
}
