import { parnassys } from '../hosts/parnassys/profile';
import { live } from './student-page.content/life';

/** The content script on ParnasSys; the manifest names it itself (wxt.config.ts). */
export default { main: () => live(parnassys) };
