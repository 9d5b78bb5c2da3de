import type { Signal } from '@preact/signals';
import { blockHtml } from '../../plan/html';
import { isList, type PlanBlock, type PlanItem } from '../../plan/model';
import { blockText } from '../../plan/text';
import { copyToClipboard } from '../copy';
import { useDesk } from '../desk';
import { useMeant } from '../sight';
import { type Said, sayCopied, sayUnseen } from './outcome';
import { Question } from './question';
import { Sentence } from './sentence';
import { type Check, questionsAbout } from './use-check';

interface BlockProps {
  block: PlanBlock<string>;
  included: boolean;
  check: Check | null;
  toggle(): void;
  said: Signal<Said | null>;
}

/** One heading of the text. What can be done with it shows under the pointer, with the focus, and on a tap. */
export function Block({ block, included, check, toggle, said }: BlockProps) {
  const { place } = useDesk();
  const { act } = useMeant((why) => {
    said.value = why ? sayUnseen(why) : null;
  });
  const { heading, name } = block;
  const id = `blok-${heading}`;
  const backId = `zet-terug-${heading}`;
  // The button that was pressed goes: the focus stays with the block.
  const turn = (focus: string) => {
    toggle();
    place.focusNext.value = focus;
  };
  if (!included)
    return (
      <p class="blk-out">
        <span>{name}: weggelaten</span>
        <button
          type="button"
          class="link"
          id={backId}
          aria-label={`Zet terug: ${name}`}
          onClick={() => turn(id)}
        >
          Zet terug
        </button>
      </p>
    );
  const copy = async () => {
    said.value = sayCopied(await copyToClipboard(blockText(block), blockHtml(block)), name);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be done with a block shows when it has the focus
    // biome-ignore lint/a11y/useSemanticElements: a part of a text is no set of fields
    <div class="blk" role="group" tabIndex={0} id={id} aria-labelledby={`${id}-naam`}>
      <div class="blk-head">
        <h4 id={`${id}-naam`}>{name}</h4>
        <div class="blk-tools">
          <button
            type="button"
            class="link"
            aria-label={`Kopieer: ${name}`}
            onClick={(event) => act(event, copy)}
          >
            Kopieer
          </button>
          <button type="button" class="link" aria-label={`Laat weg: ${name}`} onClick={() => turn(backId)}>
            Laat weg
          </button>
        </div>
      </div>
      {isList(block) ? (
        <ul>
          {block.items.map((item) => (
            <li key={keyOf(item)}>
              <Told item={item} heading={heading} check={check} />
              <Open item={item} heading={heading} check={check} />
            </li>
          ))}
        </ul>
      ) : (
        block.items.map((item) => (
          <div class="blk-item" key={keyOf(item)}>
            <p>
              <Told item={item} heading={heading} check={check} />
            </p>
            <Open item={item} heading={heading} check={check} />
            {item.fields.length > 0 && (
              <ul class="blk-fields">
                {item.fields.map((field) => (
                  <li key={field.source.field}>
                    <Told item={field} heading={heading} check={check} />
                    <Open item={field} heading={heading} check={check} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))
      )}
    </div>
  );
}

const keyOf = ({ source: { kind, name, field } }: PlanItem) => `${kind}/${name}/${field}`;

interface ToldProps {
  item: PlanItem;
  heading: string;
  check: Check | null;
}

const idOfSentence = (heading: string, item: PlanItem) => `zin-${heading}-${keyOf(item)}`;

/** The question that is open, where it is about this sentence. */
function Open({ item, heading, check }: ToldProps) {
  const { open } = questionsAbout(check, heading, item);
  return check && open && <Question check={check} asked={open} sentence={idOfSentence(heading, item)} />;
}

function Told({ item, heading, check }: ToldProps) {
  const { label, text, source } = item;
  return (
    <>
      {label && <span class="key">{label}:</span>}
      {label && (text.includes('\n') ? <br /> : ' ')}
      {text && (
        <Sentence
          id={idOfSentence(heading, item)}
          text={text}
          source={source}
          {...questionsAbout(check, heading, item)}
        />
      )}
    </>
  );
}
