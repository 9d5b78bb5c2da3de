import { Icon } from './icon';

/** Closes a line that only says something. */
export function CloseNotice({ close }: { close(): void }) {
  return (
    <button
      type="button"
      class="icon-btn icon-btn-sm"
      aria-label="Melding sluiten"
      title="Melding sluiten"
      onClick={close}
    >
      <Icon name="cross" size="sm" />
    </button>
  );
}
