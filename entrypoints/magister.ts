import { magister } from '../hosts/magister/profile';
import { live } from './student-page.content/life';

/** The content script on Magister; the manifest names it itself (wxt.config.ts). */
export default { main: () => live(magister) };
