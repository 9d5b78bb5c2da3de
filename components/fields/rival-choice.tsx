import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Failure } from '../../ports/changes';
import type { TextDraft } from '../../ports/dossier-link';
import { useLink, useSchoolDesk } from '../desk';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { lostIn } from '../undo/lost-in';
import { Unmeant } from '../unmeant';
import { momentInWords } from '../when';
import { failureOf } from '../why-not';
import { NotSaved } from './not-saved';

/** Two windows changed the same text: both are shown, and nothing is let go of unasked. */
export function RivalChoice({ draft }: { draft: TextDraft }) {
  const link = useLink();
  const { undo } = useSchoolDesk();
  const id = useId();
  const failed = useSignal<Failure | null>(null);
  const rival = draft.rival.value;
  const { act, why } = useMeantHere({ about: rival?.id ?? '' });
  if (!rival) return null;

  const snapshots = link.snapshots.value;
  const row = snapshots.flatMap(({ rows }) => rows).find(({ id }) => id === rival.row);
  const stands = String((row?.payload as Record<string, unknown> | undefined)?.[rival.field] ?? '');
  const now = new Date();

  const keep = (text: string) => {
    failed.value = null;
    const lost = lostIn(rival.row, snapshots);
    return link.resolve(rival, stands, text).then(
      () => {
        if (lost)
          undo.offer({
            says: 'Van twee versies is er één gekozen',
            undo: () => link.change(lost).then(() => true),
          });
      },
      (error: unknown) => {
        failed.value = failureOf(error);
      },
    );
  };
  const versions = [
    { text: stands, at: row?.updatedAt ?? rival.updatedAt },
    { text: rival.text, at: rival.updatedAt },
  ];
  return (
    <fieldset class="rivals">
      <legend class="rivals-head">
        <Icon name="alert" size="sm" />
        Er zijn twee versies van deze tekst. Welke wil je houden?
      </legend>
      {versions.map(({ text, at }, index) => (
        <div class="rival" key={text}>
          <p class="meta">{`Versie ${index + 1}, ${momentInWords(at, now)}`}</p>
          <p class="own" dir="auto" id={`${id}-${index}`}>
            {text || '(leeg)'}
          </p>
          <button
            type="button"
            class="btn"
            aria-describedby={`${id}-${index}`}
            onClick={(event) => act(event, () => keep(text))}
          >
            Deze houden
          </button>
        </div>
      ))}
      <button
        type="button"
        class="btn"
        onClick={(event) => act(event, () => keep(joined(stands, rival.text)))}
      >
        Beide houden
      </button>
      <Unmeant why={why} />
      <NotSaved shown={failed.value}>Opslaan lukt niet. Beide versies zijn er nog.</NotSaved>
    </fieldset>
  );
}

export function joined(one: string, other: string): string {
  return [one.trim(), other.trim()].filter(Boolean).join('\n');
}
