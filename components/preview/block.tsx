import type { Signal } from '@preact/signals';
import { blockHtml } from '../../plan/html';
import type { PlanBlock, PlanItem } from '../../plan/model';
import { blockText } from '../../plan/text';
import { copyToClipboard } from '../copy';
import { useDesk } from '../desk';
import { IconButton } from '../icon-button';
import { useMeant } from '../sight';
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
  const { act } = useMeant((why) => {
    said.value = why ? sayUnseen(why) : null;
  });
  const id = `blok-${block.heading}`;
  const copy = async () => {
    said.value = sayCopied(
      await copyToClipboard(blockText(block), blockHtml(block)),
      block.name,
      page.fullName,
    );
  };
  return (
    <section class={included ? 'block' : 'block is-out'} aria-labelledby={`${id}-naam`}>
      <input class="tick" type="checkbox" id={id} checked={included} onChange={toggle} />
      <h4>
        <label for={id} id={`${id}-naam`}>
          {block.name}
        </label>
      </h4>
      {included && (
        <IconButton name={`${block.name} kopiëren`} icon="copy" small onClick={(event) => act(event, copy)} />
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
  const { place, snapshot } = useDesk();
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
      {/* What is closed is read. */}
      {!snapshot.summary?.closedOn && (
        <IconButton
          name={`Tekst aanpassen: ${about}`}
          title="Tekst aanpassen"
          icon="pen"
          small
          onClick={() => place.goToSource(item.source)}
        />
      )}
    </div>
  );
}

function labelled({ label, text }: PlanItem) {
  return label ? `${label}: ${text}` : text;
}
