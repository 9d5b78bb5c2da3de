import { describe } from '../../hosts/field-name';
import { aim } from './aim';
import { forgetInsert, insert, undoInsert } from './insertion';
import { settleIn } from './settle-in';

/** What is only needed beside an open panel: living in the page, and naming, outlining and filling a field of it. */
export const openPanel = { aim, describe, forgetInsert, insert, settleIn, undoInsert };
export type OpenPanel = typeof openPanel;
