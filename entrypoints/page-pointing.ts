import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from './student-page.content/parts';
import { pointing } from './student-page.content/pointing';

/** Pointing at the student or at a field; run in a host page when it is asked for, or was used there before. */
export default defineUnlistedScript(() => arrive('pointing', pointing));
