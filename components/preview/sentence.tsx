import type { PlanSource } from '../../plan/model';
import { useDesk } from '../desk';
import { comesBackTo } from './coming-back';

interface SentenceProps {
  id: string;
  text: string;
  /** The field it came from. */
  source: PlanSource;
}

/** What stands in one field: a click or Enter leads there, to change it. What is closed is read. */
export function Sentence({ id, text, source }: SentenceProps) {
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
      {text}
    </span>
  );
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
