import type { Typable } from '../../hosts/field';
import { describe } from '../../hosts/field-name';
import { focusField } from '../../hosts/focus-field';
import { aim } from './aim';
import { letCursorMove } from './cursor';
import { forgetInsert, insert, undoInsert } from './insertion';
import { selection } from './selection';
import { settleIn } from './settle-in';

/**
 * What is only needed beside an open panel: living in the page, naming, outlining and filling a field of it, and
 * reading what is selected.
 */
export const openPanel = {
  aim,
  describe,
  /** Asked for with a key or a click in the panel. */
  focusField(field: Typable | null): boolean {
    letCursorMove();
    return focusField(field);
  },
  forgetInsert,
  insert,
  selection,
  settleIn,
  undoInsert,
};
export type OpenPanel = typeof openPanel;
