import { describe } from '../../hosts/field-name';
import { insertInto } from '../../hosts/insert';
import { aim } from './aim';
import { addEdge } from './edge';
import { reallyVisible } from './really-visible';

/** What is only needed beside an open panel: its edge, and naming, outlining and filling a field of the page. */
export const openPanel = { addEdge, aim, describe, insertInto, reallyVisible };
export type OpenPanel = typeof openPanel;
