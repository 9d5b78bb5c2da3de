import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPanel } from './student-page.content/open-panel';
import { arrive } from './student-page.content/parts';

/** What is only needed beside an open panel; run in a host page once its panel opens. */
export default defineUnlistedScript(() => arrive('open-panel', openPanel));
