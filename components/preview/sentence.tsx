import type { Question } from '../../plan/check/questions';
import type { PlanSource } from '../../plan/model';
import { useDesk } from '../desk';
import { comesBackTo } from './coming-back';

interface SentenceProps {
  id: string;
  text: string;
  /** The field it came from. */
  source: PlanSource;
  /** The words that are asked about, and those of the question that is open. */
  about: readonly Question[];
  open: Question | null;
}

/** What stands in one field: a click or Enter leads there, to change it. What is closed is read. */
export function Sentence({ id, text, source, about, open: asked }: SentenceProps) {
  const { place, snapshot } = useDesk();
  if (snapshot.summary?.closedOn)
    return (
      <span class="own" dir="auto">
        {text}
      </span>
    );
  const open = () => {
    comesBackTo(place, id);
    place.goToSource(source);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link with an address would leave the panel
    <span
      class="say own"
      dir="auto"
      role="link"
      tabIndex={-1}
      id={id}
      title="Tekst aanpassen"
      onPointerDown={firstTap}
      onClick={(event) => {
        // What was selected with the mouse is to be copied (two quick taps select too, and mean the sentence); a first
        // tap only shows what can be done.
        const selected = getSelection()?.isCollapsed === false && event.detail < 2;
        if (!selected && !event.currentTarget.dataset.tapped) open();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open();
      }}
    >
      {marked(text, about, asked)}
    </span>
  );
}

/** A mark under the words of each question, around those of the one that is open; a word in two is in the first. */
function marked(text: string, about: readonly Question[], open: Question | null) {
  let done = 0;
  const first = [...(open ? [open] : []), ...about].filter(
    (one, index, all) =>
      all.findIndex((before) => before.from < one.to && one.from < before.to) === index &&
      one.to <= text.length,
  );
  const parts = first
    .sort((a, b) => a.from - b.from)
    .flatMap((one) => {
      const before = text.slice(done, one.from);
      done = one.to;
      const name = one === open ? 'asked is-open' : 'asked';
      return [
        before,
        <span key={one.from} class={name}>
          {text.slice(one.from, one.to)}
        </span>,
      ];
    });
  return [...parts, text.slice(done)];
}

/** Fingers do not hover: the first tap in a block is for its two words, the next for the sentence. */
function firstTap({
  currentTarget: sentence,
  pointerType,
}: PointerEvent & { currentTarget: HTMLElement }): void {
  const within = sentence.closest('.blk')?.contains(document.activeElement);
  if (pointerType === 'touch' && !within) sentence.dataset.tapped = 'yes';
  else delete sentence.dataset.tapped;
}
