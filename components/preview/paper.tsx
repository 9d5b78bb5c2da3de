import type { Signal } from '@preact/signals';
import { type BuiltText, inSentence } from '../../plan/documents';
import { Block } from './block';
import { OnePage } from './one-page';
import type { Said } from './outcome';
import type { Blocks } from './use-blocks';

interface PaperProps {
  text: BuiltText;
  blocks: Blocks;
  said: Signal<Said | null>;
}

/** The whole text; what is left out stands there too, to be put back. */
export function Paper({ text, blocks, said }: PaperProps) {
  const { document, whole } = text;
  return (
    <article class="doc" aria-label={`Tekst van ${inSentence(document)}`}>
      <h3>{whole.title}</h3>
      {whole.about.map(({ label, text }) => (
        <p class="meta own" key={label}>
          {label}: <bdi>{text}</bdi>
        </p>
      ))}
      {whole.blocks.map((block) => (
        <Block
          key={block.heading}
          block={blocks.plan.blocks.find(({ heading }) => heading === block.heading) ?? block}
          included={blocks.isIn(block.heading)}
          toggle={() => blocks.toggle(block.heading)}
          said={said}
        />
      ))}
      <p class="meta closing">{whole.closing}</p>
      <OnePage text={text} blocks={blocks} />
    </article>
  );
}
