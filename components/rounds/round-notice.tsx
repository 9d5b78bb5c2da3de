import { useDesk } from '../desk';
import { MovedNotice } from '../states/moved-notice';

/** Another window went on to another round while this one was looked at, perhaps typed in. */
export function RoundNotice() {
  const { place, student } = useDesk();
  const seen = place.round.value;
  return (
    <MovedNotice
      shown={seen !== student.round}
      close={() => {
        place.round.value = student.round;
      }}
    >
      {student.round > seen
        ? `In een ander venster is ronde ${student.round} begonnen. Wat je in ronde ${seen} typte, is daar bewaard.`
        : `In een ander venster is ronde ${seen} teruggedraaid. Je ziet weer ronde ${student.round}.`}
    </MovedNotice>
  );
}
