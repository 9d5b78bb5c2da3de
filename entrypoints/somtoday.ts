import { somtoday } from '../hosts/somtoday/profile';
import { live } from './student-page.content/life';

/** The content script on Somtoday; the manifest names it itself (wxt.config.ts). */
export default { main: () => live(somtoday) };
