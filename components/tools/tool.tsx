import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { oneLine } from '../../plan/clean';
import type { TextDraft } from '../../ports/dossier-link';
import { useSchoolDesk } from '../desk';
import { idOf } from '../place';
import { HeadedPart } from '../step/headed-part';
import { OurWay } from '../step/our-way';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { AsRow } from './as-row';
import { FoldHead } from './fold-head';

interface ToolProps {
  part: string;
  name: string;
  /** The ministry's sentence that asks for it. */
  says: string | undefined;
  /** What is in it, in a few words: "Jeroen Smits". Never how full it is. */
  meta?: string;
  /** What is in it asks for a look. */
  warns?: boolean | undefined;
  /** What a row says while nothing is in it. */
  none?: string;
  /** What is typed in it: where two versions are kept or something is not on disk, a closed row says so. */
  drafts?: readonly TextDraft[];
  /** The button that adds one: beside the name, or below what is in a row. */
  add?: ComponentChildren;
  children: ComponentChildren;
}

/** One tool of a step. It opens with the sentence of the stappenplan that it helps with, then what the school says. */
export function Tool(props: ToolProps) {
  return useContext(AsRow) ? <ToolRow {...props} /> : <OpenTool {...props} />;
}

function OpenTool({ part, name, says, add, children }: ToolProps) {
  return (
    <HeadedPart part={part} name={name} beside={add}>
      {says && <p class="says">{says}</p>}
      <OurWay id={part} />
      {children}
    </HeadedPart>
  );
}

/** One is open at a time. What is in a closed one is found by the browser's own search, which opens it. */
function ToolRow({
  part,
  name,
  says,
  meta,
  warns,
  none = 'nog niet',
  drafts = [],
  add,
  children,
}: ToolProps) {
  const { place } = useSchoolDesk();
  const open = place.openTool.value === part;
  const toggle = () => {
    place.openTool.value = open ? null : part;
  };
  useEscape(open, () => {
    toggle();
    takeFocus(document.getElementById(idOf.part(part)));
  });
  const rival = drafts.some((draft) => draft.rival.value !== null);
  const failed = drafts.some((draft) => draft.state.value === 'failed');
  const state = failed ? 'niet opgeslagen' : rival ? 'twee versies' : meta || none;
  return (
    <li class={open ? 'fold is-open' : 'fold'} data-part={part}>
      <h3>
        <FoldHead
          name={name}
          state={state}
          open={open}
          toggle={toggle}
          id={idOf.part(part)}
          nameId={`${idOf.part(part)}-naam`}
          empty={!(meta || rival || failed)}
          warns={warns || rival || failed}
        />
      </h3>
      <section
        class="fold-body"
        aria-labelledby={`${idOf.part(part)}-naam`}
        hidden={open ? undefined : 'until-found'}
        {...{
          onbeforematch: () => {
            place.openTool.value = part;
          },
        }}
      >
        {says && <p class="says">{says}</p>}
        <OurWay id={part} />
        {children}
        {add}
      </section>
    </li>
  );
}

/** The first words that say something, on one line: for the state of a row. */
export function inShort(...texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.map((text) => text && oneLine(text)))].filter(Boolean).join(', ');
}
