import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { blockHtml } from '../../plan/html';
import type { PlanBlock, PlanItem } from '../../plan/model';
import { blockText } from '../../plan/text';
import { copyToClipboard } from '../copy';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { useSight } from '../sight';
import { type Said, sayCopied, sayUnseen } from './outcome';

interface BlockProps {
  block: PlanBlock<string>;
  included: boolean;
  toggle(): void;
  said: Signal<Said | null>;
}

/** One heading of the plan: to leave out, to copy alone, and to change where it was written. */
export function Block({ block, included, toggle, said }: BlockProps) {
  const { page } = useDesk();
  const section = useRef<HTMLElement>(null);
  const whyUnseen = useSight(section);
  const id = `blok-${block.heading}`;
  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const unseen = whyUnseen();
    if (unseen) {
      said.value = sayUnseen(unseen);
      return;
    }
    said.value = sayCopied(
      await copyToClipboard(blockText(block), blockHtml(block)),
      block.name,
      page.fullName,
    );
  };
  return (
    <section class={included ? 'block' : 'block is-out'} ref={section} aria-labelledby={`${id}-naam`}>
      <input class="tick" type="checkbox" id={id} checked={included} onChange={toggle} />
      <h4>
        <label for={id} id={`${id}-naam`}>
          {block.name}
        </label>
      </h4>
      {included && (
        <button
          type="button"
          class="icon-btn icon-btn-sm"
          aria-label={`${block.name} kopiëren`}
          title={`${block.name} kopiëren`}
          onClick={copy}
        >
          <Icon name="copy" size="sm" />
        </button>
      )}
      {included && (
        <div class="block-text">
          {block.items.map((item) => (
            <Item key={`${item.source.kind}/${item.source.name}/${item.source.field}`} item={item} />
          ))}
        </div>
      )}
    </section>
  );
}

function Item({ item }: { item: PlanItem }) {
  const { place } = useDesk();
  const about = item.label || item.text.slice(0, 40);
  return (
    <div class="item">
      <div class="own" dir="auto">
        <p>{labelled(item)}</p>
        {item.fields.length > 0 && (
          <ul>
            {item.fields.map((field) => (
              <li key={field.source.field}>{labelled(field)}</li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        class="icon-btn icon-btn-sm"
        aria-label={`Tekst aanpassen: ${about}`}
        title="Tekst aanpassen"
        onClick={() => place.goToSource(item.source)}
      >
        <Icon name="pen" size="sm" />
      </button>
    </div>
  );
}

function labelled({ label, text }: PlanItem) {
  return label ? `${label}: ${text}` : text;
}
