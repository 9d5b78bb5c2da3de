import { CHAPTERS } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { Icon } from '../icon';

/** Any order: the neighbours are an offer, never a lock. */
export function Footer() {
  const { place } = useDesk();
  const screen = place.screen.value;
  const index = CHAPTERS.findIndex(({ id }) => screen.at === 'chapter' && screen.id === id);
  const previous = index > 0 ? CHAPTERS[index - 1] : undefined;
  const next = CHAPTERS[index + 1];
  return (
    <footer class="foot">
      {previous ? (
        <button
          type="button"
          class="btn btn-quiet foot-prev"
          aria-label={`Vorige stap: ${previous.name}`}
          onClick={() => place.go({ at: 'chapter', id: previous.id })}
        >
          <Icon name="left" size="sm" />
          <span class="long">{previous.name}</span>
        </button>
      ) : (
        <span />
      )}
      <button type="button" class="btn btn-primary" onClick={() => place.go({ at: 'plan' })}>
        <Icon name="doc" />
        Plan bekijken
      </button>
      {next ? (
        <button
          type="button"
          class="btn btn-quiet foot-next"
          aria-label={`Volgende stap: ${next.name}`}
          onClick={() => place.go({ at: 'chapter', id: next.id })}
        >
          <span class="long">{next.name}</span>
          <Icon name="right" size="sm" />
        </button>
      ) : (
        <span />
      )}
    </footer>
  );
}
