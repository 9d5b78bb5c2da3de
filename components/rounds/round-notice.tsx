import { useDesk } from '../desk';
import { Icon } from '../icon';

/** Another window went on to another round while this one was looked at, perhaps typed in. */
export function RoundNotice() {
  const { place, student } = useDesk();
  const seen = place.round.value;
  const other = seen !== student.round;
  const words =
    student.round > seen
      ? `In een ander venster is ronde ${student.round} begonnen. Wat je in ronde ${seen} typte, is daar bewaard.`
      : `In een ander venster is ronde ${seen} teruggedraaid. Je ziet weer ronde ${student.round}.`;
  return (
    <div class={other ? 'notice followed' : 'sr'}>
      {other && <Icon name="swap" />}
      <p role="status">{other && words}</p>
      {other && (
        <button
          type="button"
          class="icon-btn icon-btn-sm"
          aria-label="Melding sluiten"
          title="Melding sluiten"
          onClick={() => {
            place.round.value = student.round;
          }}
        >
          <Icon name="cross" size="sm" />
        </button>
      )}
    </div>
  );
}
