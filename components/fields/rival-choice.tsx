import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { AnyRow } from '../../dossier/rows';
import type { TextDraft } from '../../ports/panel-link';
import { useDesk, useLink } from '../desk';
import { Icon } from '../icon';
import { lostIn } from '../undo/lost-in';
import { momentInWords } from '../when';

/** Two windows changed the same text: both are shown, and nothing is let go of unasked. */
export function RivalChoice({ draft }: { draft: TextDraft }) {
  const link = useLink();
  const { undo } = useDesk();
  const id = useId();
  const failed = useSignal(false);
  const rival = draft.rival.value;
  if (!rival) return null;

  const view = link.view.value;
  const rows: AnyRow[] = [...(view?.dossier?.rows ?? []), ...(view?.school.rows ?? [])];
  const row = rows.find((candidate) => candidate.id === rival.row);
  const stands = String((row?.payload as Record<string, unknown> | undefined)?.[rival.field] ?? '');
  const now = new Date();

  const keep = (text: string) => {
    failed.value = false;
    const lost = lostIn(rival.row, [view?.dossier ?? null, view?.school ?? null]);
    link.resolve(rival, text).then(
      () => {
        if (lost)
          undo.offer({
            says: 'Van twee versies is er één gekozen',
            undo: () => link.putBack(lost).then(() => true),
          });
      },
      () => {
        failed.value = true;
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
          <button type="button" class="btn" aria-describedby={`${id}-${index}`} onClick={() => keep(text)}>
            Deze houden
          </button>
        </div>
      ))}
      <button type="button" class="btn" onClick={() => keep(joined(stands, rival.text))}>
        Beide houden
      </button>
      {failed.value && (
        <p class="not-saved" role="alert">
          Opslaan lukt niet. Beide versies zijn er nog.
        </p>
      )}
    </fieldset>
  );
}

export function joined(one: string, other: string): string {
  return [one.trim(), other.trim()].filter(Boolean).join('\n');
}
