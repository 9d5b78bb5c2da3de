import type { Signal } from '@preact/signals';
import { usePanelLink } from '../desk';
import { MovedNotice } from './moved-notice';

/** The page went on to another student, and the panel with it. */
export function Followed({ dismissed }: { dismissed: Signal<boolean> }) {
  const link = usePanelLink();
  const followed = link.followed.value;
  return (
    <MovedNotice
      shown={followed !== null && !dismissed.value}
      close={() => {
        dismissed.value = true;
      }}
    >
      {followed && (
        <>
          Nu: <bdi>{sentence(followed.to)}</bdi>{' '}
          {followed.typed && (
            <>
              Je tekst over <bdi>{followed.from}</bdi> is bewaard.
            </>
          )}
        </>
      )}
    </MovedNotice>
  );
}

/** A label like "Daan V." brings its own full stop. */
export function sentence(label: string): string {
  return label.endsWith('.') ? label : `${label}.`;
}
