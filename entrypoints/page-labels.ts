import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { amendWith, readPage } from '../hosts/read-page';
import { arrive } from './student-page.content/parts';

/** Reading labels; run in a host page where the profile's own places do not name the student. */
export default defineUnlistedScript(() => arrive('labels', Object.assign(readPage, { amendWith })));
