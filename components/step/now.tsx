import { useDesk } from '../desk';
import { Icon } from '../icon';
import { tableAddress } from '../pages/address';
import { WipeSoon } from '../retention/wipe-soon';
import { WholeLine } from '../undo/whole-line';
import { today } from '../when';
import { whatNow } from './what-now';

/** The first line of every step: what today asks, and the way there. */
export function Now() {
  const { place, student, snapshot, undo } = useDesk();
  const screen = place.screen.value;
  const { tone, what, rest, to, moment, card } = whatNow(
    student,
    today(),
    snapshot.summary?.lastStep ?? null,
    screen.at === 'chapter' ? screen.id : null,
  );
  // What was done to the dossier as a whole stands here until the next act.
  if (undo.newest.value?.whole && undo.shown.value) return <WholeLine />;
  const toCard = async () => {
    const { TALK_CARD } = await import('../../plan/documents');
    place.text.value = TALK_CARD.id;
    place.go({ at: 'plan' });
  };
  return (
    <>
      <WipeSoon />
      <div class={tone === 'soon' ? 'now' : `now is-${tone}`}>
        <p class="now-line">
          <span class="now-tag">Nu</span>
          <button
            type="button"
            class="now-what"
            onClick={() => place.go({ at: 'chapter', id: to.step }, to.focus)}
          >
            {tone === 'late' && <Icon name="alert" size="sm" />}
            <b>{what}</b>
            {rest && <span class="now-open"> · {rest}</span>}
          </button>
          {(card || moment) && (
            <span class="now-acts">
              {card && (
                <button type="button" class="link" onClick={() => void toCard()}>
                  <Icon name="print" size="sm" />
                  Gesprekskaart afdrukken
                </button>
              )}
              {moment && (
                <>
                  <a
                    class="link"
                    href={tableAddress(student.dossier, to.step)}
                    target="_blank"
                    rel="noopener"
                  >
                    <Icon name="person" size="sm" />
                    Aan tafel
                  </a>
                  <button
                    type="button"
                    class="link"
                    onClick={() => place.goToSource({ kind: 'moment', name: moment, field: 'date' })}
                  >
                    <Icon name="calendar" size="sm" />
                    Verzetten
                  </button>
                </>
              )}
            </span>
          )}
        </p>
      </div>
    </>
  );
}
