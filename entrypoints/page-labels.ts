import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { labelReader } from '../hosts/labels/read-page';
import { arrive } from './student-page.content/parts';

/** Reading labels; run in a host page where the profile's own places do not name the student. */
export default defineUnlistedScript(() => arrive('labels', labelReader));
