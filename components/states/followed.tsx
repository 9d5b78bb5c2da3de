import type { Signal } from '@preact/signals';
import { usePanelLink } from '../desk';
import { CopyMyText } from './copy-my-text';
import { MovedNotice } from './moved-notice';

/** The page went on to another student, and the panel with it. */
export function Followed({ dismissed }: { dismissed: Signal<boolean> }) {
  const link = usePanelLink();
  const followed = link.followed.value;
  const wiped = followed?.to === '' && !dismissed.value;
  return (
    <>
      <MovedNotice
        shown={followed !== null && !dismissed.value}
        close={() => {
          dismissed.value = true;
        }}
      >
        {followed &&
          (wiped ? (
            <>
              Wat hier over <bdi>{followed.from}</bdi> stond, is van dit apparaat gewist.
            </>
          ) : (
            <>
              Nu: <bdi>{sentence(followed.to)}</bdi>{' '}
              {followed.typed && (
                <>
                  Je tekst over <bdi>{followed.from}</bdi> is bewaard.
                </>
              )}
            </>
          ))}
      </MovedNotice>
      {wiped && link.unsaved.value.length > 0 && (
        <div class="notice">
          <span />
          <div>
            <CopyMyText />
          </div>
        </div>
      )}
    </>
  );
}

/** A label like "Daan V." brings its own full stop. */
export function sentence(label: string): string {
  return label.endsWith('.') ? label : `${label}.`;
}
