import type { Signal } from '@preact/signals';
import { type BuiltText, inSentence } from '../../plan/documents';
import { wordCount } from '../../plan/text';
import { Icon } from '../icon';
import { Block } from './block';
import type { Said } from './outcome';
import type { Blocks } from './use-blocks';

/** About as many words as fit one A4; the brochure asks to be brief: "Leg … beknopt vast." */
const ONE_PAGE = 350;

interface PaperProps {
  text: BuiltText;
  blocks: Blocks;
  said: Signal<Said | null>;
}

/** The whole text; what is left out stands there too, to be put back. */
export function Paper({ text: { document, whole }, blocks, said }: PaperProps) {
  const words = wordCount(blocks.plan);
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
      {words > ONE_PAGE && (
        <p class="todo">
          <Icon name="alert" size="sm" />
          <span>
            Deze tekst heeft {words} woorden. Dat is meer dan één A4. Laat iets weg of maak het korter.
          </span>
        </p>
      )}
    </article>
  );
}
