import { usePanelLink } from '../desk';
import { Icon } from '../icon';
import { ownWords } from '../own-text';

/** The teacher, or the school, took away what lets us see who is on the page. */
export function NoAccess() {
  const link = usePanelLink();
  const saved = ownWords(link.unsaved.value).length === 0;
  return (
    <div class="state" role="status">
      <p class="state-icon">
        <Icon name="person" size="lg" />
      </p>
      <h2>Stapsgewijs mag deze pagina niet meer lezen</h2>
      <p>
        {saved ? 'Alles wat je typte, is bewaard.' : 'Wat je typte, wordt nog bewaard.'} Wil je verder? Klik
        in de werkbalk op het icoon van Stapsgewijs en kies Toegang geven.
      </p>
    </div>
  );
}
