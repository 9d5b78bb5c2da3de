import type { Typable } from '../../hosts/field';
import { describe } from '../../hosts/field-name';
import { focusField } from '../../hosts/focus-field';
import type { PageMessage } from '../../ports/page';
import { aim } from './aim';
import { letCursorMove } from './cursor';
import type { Home } from './home';
import { forgetInsert, insert, undoInsert } from './insertion';
import { type Answers, replyTo } from './messages';
import { selection } from './selection';
import { settleIn } from './settle-in';

/**
 * What is only needed beside an open panel: living in the page, naming, outlining and filling a field of it, reading
 * what is selected, and the answers about these.
 */
export const openPanel = {
  aim,
  describe,
  focusField: focusAsked,
  forgetInsert,
  settleIn,
  answer: (message: PageMessage, home: Home) => replyTo(message, answers(home)),
};
export type OpenPanel = typeof openPanel;

function answers(home: Home): Answers<'aim' | 'insert' | 'undo-insert' | 'selection' | 'return-focus'> {
  const { stage, signal } = home;
  return {
    aim: ({ on }) => aim(stage, signal, on === true ? home.field() : null),
    insert: (request) => insert(request, home),
    'undo-insert': async () => ({ undone: await undoInsert(home) }),
    selection: () => selection(home),
    'return-focus': () => focusAsked(home.field()),
  };
}

/** Asked for with a key or a click in the panel. */
function focusAsked(field: Typable | null): boolean {
  letCursorMove();
  return focusField(field);
}
