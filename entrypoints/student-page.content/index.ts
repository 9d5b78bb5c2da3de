import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { profileFor } from '../../hosts/profiles';
import { studentPage } from './student-page';

export default defineContentScript({
  matches: ['https://docent.somtoday.nl/*', 'https://start.parnassys.net/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const profile = profileFor(location.hostname);
    if (!profile) return;
    // After an update this script is an orphan and must withdraw; nobody tells it so.
    ctx.setInterval(() => ctx.isInvalid, 1000);
    studentPage(profile, browser.storage.local, ctx.signal);
  },
});
