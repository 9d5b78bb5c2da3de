import { describe } from '../../hosts/field-name';
import { insertInto } from '../../hosts/insert';
import { aim } from './aim';
import { reallyVisible } from './really-visible';
import { settleIn } from './settle-in';

/** What is only needed beside an open panel: living in the page, and naming, outlining and filling a field of it. */
export const openPanel = { aim, describe, insertInto, reallyVisible, settleIn };
export type OpenPanel = typeof openPanel;
