import type { Typable } from '../../hosts/fields/field';
import { fieldText } from '../../hosts/fields/field-lines';
import { describe } from '../../hosts/fields/field-name';
import { focusField } from '../../hosts/fields/focus-field';
import { readSelection } from '../../hosts/fields/read-selection';
import { sameStudent } from '../../hosts/identity';
import type { Identifier } from '../../hosts/reading';
import { aimer } from './aim';
import { cursorOf } from './cursor';
import type { BesidePanel, HostPage, OpenPanel } from './host-page';
import { insertion } from './insertion';
import { lists } from './lists';
import { type Answers, answerFrom } from './messages';
import { settleIn } from './settle-in';
import { sightOf } from './sight';

/**
 * What is only needed beside an open panel: living in the page, naming, outlining and filling a field of it, reading
 * what is selected, and the answers about these.
 */
export function openPanel(page: HostPage): OpenPanel {
  const { profile, fields } = page;
  const cursor = cursorOf(page);
  const sight = sightOf(page);
  const { insert, undoInsert, forgetInsert } = insertion(page, cursor, sight);
  const aim = aimer(page);
  const onLists = lists(page, focusAsked);
  const settle = settleIn(page, cursor, sight);
  /** The field that was read last. */
  let readFrom: Typable | null = null;

  /** Asked for with a key or a click in the panel. */
  function focusAsked(): boolean {
    cursor.letMove();
    return focusField(fields.current());
  }

  const answers: Answers<BesidePanel> = {
    aim({ on, standing }) {
      page.here('pointing')?.suggestField();
      const words = `${standing ?? ''}`;
      aim(on === true, words ? { words, field: readFrom } : null);
    },
    seen: async () => ({ unseen: await sight.whyUnseen() }),
    insert,
    'field-text': () => {
      readFrom = page.now().state === 'student' ? fields.current() : null;
      return { text: fieldText(readFrom) };
    },
    'undo-insert': async () => ({ undone: await undoInsert() }),
    // Of a page that is about nobody, or not surely about one, nothing.
    selection: () =>
      page.now().state === 'student'
        ? readSelection(document, fields.current())
        : { from: 'nothing', text: '', html: '' },
    accept: ({ identifiers }) => ({ accepted: accept(identifiers, page) }),
    'return-focus': focusAsked,
    'on-lists': ({ stays }) => onLists.setting({ stays: typeof stays === 'boolean' ? stays : null }),
  };

  const opened = () => {
    settle();
    onLists.heard();
  };
  // What opened the panel may have given up waiting for this, and something else have brought it.
  if (page.panel.open) opened();

  return {
    opened,
    heard: onLists.heard,
    aim,
    describe: (field) => describe(field, profile),
    async folded() {
      if (!focusAsked()) (await page.bring('launcher'))?.focus();
    },
    forgetInsert,
    answer: async (message) =>
      answerFrom(message.type in answers ? answers : (await page.bring('pointing'))?.answers, message),
  };
}

/** Only while the page still asks about exactly this one. */
function accept(identifiers: readonly Identifier[], { now, accept: take }: HostPage): boolean {
  const reading = now();
  const namesake = reading.state === 'unsure' ? reading.namesake : undefined;
  if (!namesake || !sameStudent(identifiers, namesake.identifiers)) return false;
  take(namesake);
  return now().state === 'student';
}
