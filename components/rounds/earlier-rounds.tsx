import { useSignal } from '@preact/signals';
import { useDesk } from '../desk';
import { FoldHead } from '../tools/fold-head';
import { counted } from '../words';
import { firstNameIn } from './goodbye-words';
import { type RoundSpan, spanInWords } from './rounds';

/** What has passed need not follow a pupil: rounds that are over are there to read for who asks for them. */
export function EarlierRounds({ rounds }: { rounds: readonly RoundSpan[] }) {
  const { page, place } = useDesk();
  const open = useSignal(false);
  if (rounds.length === 0) return null;
  return (
    <li class={open.value ? 'fold is-open' : 'fold'}>
      <FoldHead
        name="Eerdere rondes"
        state={counted(rounds.length, 'ronde', 'rondes')}
        open={open.value}
        toggle={() => {
          open.value = !open.value;
        }}
        describedBy="eerdere-rondes-waarom"
      />
      <p class="fold-why" id="eerdere-rondes-waarom">
        Ze staan dicht, zodat {firstNameIn(page.label)} met een schone lei verdergaat.
      </p>
      {open.value && (
        <ul class="fold-body">
          {rounds.map((span) => (
            <li key={span.round}>
              <button type="button" class="link" onClick={() => place.go({ at: 'round', round: span.round })}>
                Ronde {span.round} lezen
              </button>
              <span class="meta"> {spanInWords(span)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
