import { IconButton } from './icon-button';

/** Closes a line that only says something. */
export function CloseNotice({ close }: { close(): void }) {
  return <IconButton name="Melding sluiten" icon="cross" small onClick={close} />;
}
