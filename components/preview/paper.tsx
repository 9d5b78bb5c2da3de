import type { Signal } from '@preact/signals';
import { type BuiltText, inSentence } from '../../plan/documents';
import { Block } from './block';
import { OnePage } from './one-page';
import type { Said } from './outcome';
import type { Blocks } from './use-blocks';
import type { Check } from './use-check';

interface PaperProps {
  text: BuiltText;
  blocks: Blocks;
  check: Check | null;
  said: Signal<Said | null>;
}

/** The whole text, as its reader will see it; what is left out stands there in a line, to be put back. */
export function Paper({ text, blocks, check, said }: PaperProps) {
  const { document, whole } = text;
  return (
    <article class="paper" aria-label={`Tekst van ${inSentence(document)}`} onKeyDown={walk}>
      <h3 class="paper-title">{whole.title}</h3>
      {whole.about.map(({ label, text }) => (
        <p class="paper-meta own" key={label}>
          {label}: <bdi>{text}</bdi>
        </p>
      ))}
      {whole.blocks.map((block) => (
        <Block
          key={block.heading}
          block={blocks.plan.blocks.find(({ heading }) => heading === block.heading) ?? block}
          included={blocks.isIn(block.heading)}
          check={check}
          toggle={() => blocks.toggle(block.heading)}
          said={said}
        />
      ))}
      <p class="paper-end">{whole.closing}</p>
      <OnePage text={text} blocks={blocks} />
    </article>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Tab goes from block to block; the arrows from sentence to sentence, also into the next block. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = STEPS[event.key];
  const from = event.target as HTMLElement;
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.blk, .say')];
  let at = all.indexOf(from);
  if (at < 0) return;
  do at += step;
  while (all[at]?.matches('.blk'));
  event.preventDefault();
  all[at]?.focus();
}
