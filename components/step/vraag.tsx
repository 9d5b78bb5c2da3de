import { useSignal } from '@preact/signals';
import type { PlanPart, Vraag as VraagContent } from '../../content/chapter';
import { chapterOf } from '../../content/stappenplan';
import { useLink, useSchoolDesk } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { Icon, type IconName } from '../icon';
import { idOf, type Place } from '../place';
import { address, isPartFilled, type Sheet } from '../sheet';
import { PARTS } from '../tools/parts';
import { useEscape } from '../use-escape';
import { OurWay } from './our-way';

interface HeadProps {
  vraag: VraagContent;
  mark: IconName;
  /** Read after the name; what is not in `peek`. */
  state: string;
  /** Shown under the vraag; it belongs to the description of the button, not to its name. */
  peek: string;
  /** Undefined for a button that leads elsewhere. */
  open?: boolean;
  /** What it leads to asks the same: here one line of it is enough, with the name of that. */
  brief?: string;
  press(): void;
}

/** Closed it takes one line; the browser's own search finds all of it, and shows it whole. */
function Head({ vraag, mark, state, peek, open, brief, press }: HeadProps) {
  const id = idOf.vraag(vraag.id);
  const found = useSignal(false);
  const whole = open || found.value;
  return (
    <>
      <button
        type="button"
        class={brief ? 'q-head is-brief' : 'q-head'}
        id={id}
        aria-expanded={open}
        aria-labelledby={`${id}-tekst`}
        aria-describedby={`${id}-stand`}
        onClick={press}
      >
        <span class="q-mark">
          <Icon name={mark} />
        </span>
        {!whole && <span class="lead-text">{vraag.text}</span>}
        <Icon name={open === undefined ? 'right' : 'down'} size="sm" turn={open !== undefined} />
      </button>
      <p
        class="q-text"
        id={`${id}-tekst`}
        hidden={whole ? undefined : 'until-found'}
        {...{
          onbeforematch: () => {
            found.value = true;
          },
        }}
      >
        {vraag.text}
      </p>
      <p class={brief ? 'q-where' : peek ? 'q-peek' : 'sr'} id={`${id}-stand`}>
        <span class="sr">{state} </span>
        <span dir="auto">{peek}</span>
        {brief}
      </p>
    </>
  );
}

/**
 * A vraag that a part of the panel answers leads there. What was typed under it before it had that part stays here, to
 * read and to change, until the teacher has emptied it: it may say what the part does not.
 */
export function Vraag({ vraag, sheet }: { vraag: VraagContent; sheet: Sheet }) {
  const link = useLink();
  const { place } = useSchoolDesk();
  const { id, part } = vraag;
  if (!part) return <OpenVraag vraag={vraag} sheet={sheet} />;
  const typed = link.text(address(sheet, 'answer', id), 'text');
  const inWords =
    typed.value.value.trim() !== '' ||
    typed.rival.value !== null ||
    typed.state.value === 'typing' ||
    typed.state.value === 'failed';
  return inWords || place.openVraag.value === id ? (
    <OpenVraag vraag={vraag} sheet={sheet} />
  ) : (
    <PartVraag vraag={vraag} part={part} sheet={sheet} />
  );
}

function PartVraag({ vraag, part, sheet }: { vraag: VraagContent; part: PlanPart; sheet: Sheet }) {
  const { place } = useSchoolDesk();
  const filled = isPartFilled(sheet, part);
  const { name } = PARTS[part];
  return (
    <li class={filled ? 'q is-answered' : 'q'}>
      <Head
        vraag={vraag}
        mark={filled ? 'checkCircle' : 'circleDash'}
        state={filled ? 'Staat bij' : 'Nog geen antwoord. Hoort bij'}
        peek=""
        brief={name}
        press={() => goToPart(place, part)}
      />
    </li>
  );
}

function goToPart(place: Place, part: PlanPart) {
  const { chapter, under } = PARTS[part];
  place.go({ at: 'chapter', id: chapter }, idOf.part(under ?? part));
}

function OpenVraag({ vraag, sheet }: { vraag: VraagContent; sheet: Sheet }) {
  const link = useLink();
  const { place } = useSchoolDesk();
  const { id } = vraag;
  const draft = link.text(address(sheet, 'answer', id), 'text');
  const text = draft.value.value.trim();
  const open = place.openVraag.value === id;
  const rival = draft.rival.value !== null;

  const close = () => {
    place.openVraag.value = null;
    place.focusNext.value = idOf.vraag(id);
  };
  const toggle = () => {
    if (open) return close();
    place.openVraag.value = id;
    place.focusNext.value = idOf.answer(id);
  };
  useEscape(open, close);

  const answered = text !== '' && !open;
  const mark: IconName = rival ? 'alert' : open ? 'circlePen' : answered ? 'checkCircle' : 'circleDash';
  const state = open ? 'Bezig.' : answered ? 'Beantwoord.' : 'Nog geen antwoord.';
  const peek = open ? '' : rival ? 'Er zijn twee versies. Kies er een.' : text.slice(0, 160);
  const classes = ['q', open ? 'is-busy is-open' : answered && 'is-answered', rival && 'has-rival'];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <Head vraag={vraag} mark={mark} state={state} peek={peek} open={open} press={toggle} />
      {open && (
        <div class="q-body">
          <TextField draft={draft} id={idOf.answer(id)} labelledBy={`${idOf.vraag(id)}-tekst`} />
          {vraag.part && (
            <button type="button" class="link" onClick={() => vraag.part && goToPart(place, vraag.part)}>
              Dit staat nu bij {PARTS[vraag.part].name}
              <Icon name="right" size="sm" />
            </button>
          )}
          <OurWay id={id} />
          <EarlierAnswer vraag={vraag} sheet={sheet} take={(earlier) => draft.edit(earlier)} empty={!text} />
          <p class="q-foot">
            <SavedLine drafts={[draft]} />
            <button type="button" class="link" onClick={close}>
              Sluiten
            </button>
          </p>
        </div>
      )}
    </li>
  );
}

/** The brochure asks some things twice: what was answered then is offered, and never filled in unasked. */
function EarlierAnswer(props: {
  vraag: VraagContent;
  sheet: Sheet;
  empty: boolean;
  take(text: string): void;
}) {
  const { place } = useSchoolDesk();
  const { askedBefore } = props.vraag;
  const earlier = askedBefore ? (props.sheet.answers.get(askedBefore)?.trim() ?? '') : '';
  if (!askedBefore || !earlier || !props.empty) return null;
  const step = chapterOf(askedBefore)?.number;
  const take = () => {
    props.take(earlier);
    place.focusNext.value = idOf.answer(props.vraag.id);
  };
  return (
    <div class="earlier">
      <p class="meta">In stap {step} schreef je:</p>
      <p class="own" dir="auto">
        {earlier}
      </p>
      <button type="button" class="link" onClick={take}>
        Neem over uit stap {step}
      </button>
    </div>
  );
}
