import type { Signal } from '@preact/signals';
import { useLink } from '../desk';
import { Icon } from '../icon';

/** The page went on to another student, and the panel with it. */
export function Followed({ dismissed }: { dismissed: Signal<boolean> }) {
  const link = useLink();
  const followed = link.followed.value;
  const shown = followed !== null && !dismissed.value;
  return (
    <div class={shown ? 'notice followed' : 'sr'}>
      {shown && <Icon name="swap" />}
      <p role="status">
        {shown && (
          <>
            Nu: <bdi>{sentence(followed.to)}</bdi>{' '}
            {followed.typed && (
              <>
                Je tekst over <bdi>{followed.from}</bdi> is bewaard.
              </>
            )}
          </>
        )}
      </p>
      {shown && (
        <button
          type="button"
          class="icon-btn icon-btn-sm"
          aria-label="Melding sluiten"
          title="Melding sluiten"
          onClick={() => {
            dismissed.value = true;
          }}
        >
          <Icon name="cross" size="sm" />
        </button>
      )}
    </div>
  );
}

/** A label like "Daan V." brings its own full stop. */
export function sentence(label: string): string {
  return label.endsWith('.') ? label : `${label}.`;
}
