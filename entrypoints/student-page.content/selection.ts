import { readSelection } from '../../hosts/read-selection';
import type { PageSelection } from '../../ports/page';
import type { Home } from './home';

/** What is selected in the page of a student; of a page that is about nobody, or not surely about one, nothing. */
export function selection(home: Home): PageSelection {
  return home.now().state === 'student'
    ? readSelection(document, home.field())
    : { from: 'nothing', text: '', html: '' };
}
