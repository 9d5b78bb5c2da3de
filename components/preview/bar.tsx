import { chapter } from '../../content/stappenplan';
import type { BuiltText } from '../../plan/documents';
import { chosenBy, withBlocks } from '../../plan/presets';
import { wordCount } from '../../plan/text';
import { useDesk } from '../desk';
import { IconButton } from '../icon-button';
import { HEADING_ID } from '../place';
import { Pick } from './pick';
import { asChosen, type Blocks } from './use-blocks';

/** A choice of blocks that is none of the ready forms. */
const OWN = 'eigen';

interface BarProps {
  /** All there are. */
  texts: readonly BuiltText[];
  /** The one that is shown, and what was chosen of it. */
  text: BuiltText | undefined;
  blocks: Blocks | null;
}

/** One line above the text: the way back, which text this is, and in which form. */
export function Bar({ texts, text, blocks }: BarProps) {
  const { place, snapshot } = useDesk();
  const back = place.chapter.value;
  const backName = back.at === 'chapter' ? chapter(back.id).name : 'Achtergrondinformatie';
  return (
    <div class="bar">
      <IconButton
        name={snapshot.summary?.closedOn ? 'Terug' : `Terug naar ${backName}`}
        icon="left"
        onClick={() => place.go(back)}
      />
      <h2 class={text ? 'sr' : 'pick pick-text'} id={HEADING_ID} tabIndex={-1}>
        Plan bekijken
      </h2>
      {text && blocks && (
        <>
          <Pick
            what="Tekst"
            strong
            options={texts.map((one) => ({
              id: one.document.id,
              name: one.document.name,
              help: one.document.help,
              words: () => wordCount(asChosen(one, place.blocks.value)),
            }))}
            value={text.document.id}
            pick={(id) => {
              place.text.value = id;
            }}
          />
          {text.document.presets.length > 0 && <Form text={text} blocks={blocks} />}
        </>
      )}
    </div>
  );
}

function Form({ text: { document, whole }, blocks }: { text: BuiltText; blocks: Blocks }) {
  const forms = document.presets.map((preset) => ({
    id: preset.id,
    name: preset.name,
    help: preset.help,
    words: () => wordCount(withBlocks(whole, chosenBy(preset, whole))),
  }));
  const own = {
    id: OWN,
    name: 'Eigen keuze',
    help: 'Wat jij liet staan.',
    words: () => wordCount(blocks.plan),
  };
  return (
    <Pick
      what="Vorm"
      options={blocks.preset ? forms : [...forms, own]}
      value={blocks.preset?.id ?? OWN}
      pick={(id) => {
        if (id !== OWN) blocks.usePreset(id);
      }}
    />
  );
}
