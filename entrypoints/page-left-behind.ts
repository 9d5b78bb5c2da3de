import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearLeftBehind } from './student-page.content/left-behind';

/** Clearing up after a script that Firefox has ended; run in pages that were open when the extension began. */
export default defineUnlistedScript({ include: ['firefox'], main: clearLeftBehind });
