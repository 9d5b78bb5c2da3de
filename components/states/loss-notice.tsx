import type { Loss } from '../../dossier/marker';
import { useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { momentInWords } from '../when';

/** What the browser lost, what came back, and what did not; in every panel until somebody has read it. */
export function LossNotice() {
  const link = useLink();
  const saving = useSaving('Dit lukt nu niet.');
  const loss = link.loss.value;
  if (!loss) return null;
  const { title, says } = lossInWords(loss, new Date());
  return (
    <div class="notice notice-warn" role="alert">
      <Icon name="alert" />
      <div>
        <h2>{title}</h2>
        {says.map((line) => (
          <p key={line} class="help">
            {line}
          </p>
        ))}
        <div class="btns">
          <button
            type="button"
            class="btn"
            disabled={link.condition.value === 'orphaned'}
            onClick={() => saving.run(link.lossRead(loss.found))}
          >
            Ik heb dit gelezen
          </button>
        </div>
        {saving.line}
      </div>
    </div>
  );
}

/** Pure. */
export function lossInWords(
  { was, copy, until, missing }: Loss,
  now: Date,
): { title: string; says: string[] } {
  const last = until === null ? '' : momentInWords(until, now);
  const gone = missing === null ? '' : `Wat je daarna schreef, tot ${momentInWords(missing, now)}, is weg.`;
  const check = 'Kijk na of je laatste wijzigingen erbij staan.';
  if (copy === 'brought-back') {
    return {
      title: was === 'empty' ? 'Je dossiers zijn teruggezet' : 'Je laatste wijzigingen zijn teruggezet',
      says: [
        was === 'empty'
          ? 'De browser had de dossiers op dit apparaat niet meer. Stapsgewijs heeft ze teruggehaald uit de tweede kopie.'
          : 'De browser was een deel van je dossiers kwijt. Stapsgewijs heeft dat teruggehaald uit de tweede kopie.',
        `Alles tot en met ${last} is terug. ${gone || check}`,
      ],
    };
  }
  if (was === 'older') {
    return {
      title: 'Je laatste wijzigingen zijn weg',
      says: [
        'De browser is een deel van je dossiers kwijt. Ook in de tweede kopie staat dat deel niet.',
        `Alles tot en met ${last} is er nog. ${gone || check}`,
      ],
    };
  }
  return {
    title: 'De dossiers op dit apparaat zijn weg',
    says: [
      'De browser heeft ze niet meer, en ook de tweede kopie is weg. Stapsgewijs heeft ze niet gewist.',
      `${missing === null ? '' : `De laatste wijziging was ${momentInWords(missing, now)}. `}Vraag ICT of er een back-up is van dit apparaat.`,
      'Staat een plan nog in het leerlingsysteem? Dan kun je het weer inlezen.',
    ],
  };
}
