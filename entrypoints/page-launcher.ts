import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { launcher } from './student-page.content/launcher';
import { arrive } from './student-page.content/parts';

/** The small tab that opens the panel; run in a host page once it shows a student. */
export default defineUnlistedScript(() => arrive('launcher', launcher));
