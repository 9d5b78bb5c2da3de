import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import type { Said } from './outcome';

/** About as many characters as two lines of 13 px have room for beside the buttons; the way back is one button. */
const BESIDE = 46;
const BESIDE_UNDO = 56;

interface ToOrSaidProps {
  said: Said | null;
  nothing: boolean;
  /** A goal in the text has blanks that nobody filled. */
  unfinished: boolean;
}

/** For whom and where to; or, in its place, what happened. The status is always there, to be read out when it fills. */
export function ToOrSaid({ said, nothing, unfinished }: ToOrSaidProps) {
  const { field, fullName, alone } = useDesk().page;
  const elsewhere = alone ? 'Kopieer het, en plak het waar het hoort.' : 'Klik in het tekstveld.';
  const first = nothing ? 'Kies eerst een onderdeel.' : field ? null : elsewhere;
  const where = field?.kind === 'line' ? `${field.name}, een regel voor een titel` : field?.name;
  const words = said ? `${said.title} ${said.help}` : `${fullName} ${first ?? where}`;
  const status = useRef<HTMLDivElement>(null);
  // With large text in a narrow panel long words scroll: then they can be reached with the keyboard.
  useLayoutEffect(() => {
    const box = status.current;
    if (!box) return;
    const reach = new ResizeObserver(() => {
      box.tabIndex = box.scrollHeight > box.clientHeight + 1 ? 0 : -1;
    });
    reach.observe(box);
    return () => reach.disconnect();
  }, [said]);
  const isLong = words.length > (said?.undo ? BESIDE_UNDO : BESIDE);
  return (
    <>
      {!said && unfinished && (
        <p class="todo">
          <Icon name="alert" size="sm" />
          Een doel is nog niet af: er staan puntjes in.
        </p>
      )}
      {!said && field?.parentsMayRead && (
        <p class="todo">
          <Icon name="alert" size="sm" />
          Ouders kunnen dit veld misschien lezen.
        </p>
      )}
      <div class={isLong ? 'send-text is-long' : 'send-text'}>
        {!said && (
          <p class="send-to own" id="doelveld">
            <b>
              <bdi>{fullName}</bdi>
            </b>
            {first ? (
              <span class="first"> {first}</span>
            ) : (
              <>
                {' · '}
                <bdi>{where}</bdi>
              </>
            )}
          </p>
        )}
        {/* With large text it may have to be scrolled: by keyboard too. */}
        <div class={said ? 'send-say' : 'sr'} role="status" tabIndex={said ? 0 : -1} ref={status}>
          {said && (
            <>
              {said.tone !== 'ask' && <Icon name={said.tone === 'ok' ? 'checkCircle' : 'alert'} size="sm" />}
              <p class="own">
                {said.tone === 'ask' ? said.title : <b>{said.title}</b>} {said.help}
              </p>
            </>
          )}
        </div>
      </div>
    </>
  );
}
