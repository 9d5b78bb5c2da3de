import { useDesk } from '../desk';
import { lazy } from '../lazy';
import { MovedNotice } from '../states/moved-notice';

const BegunRound = lazy(
  () => import('./begun-round').then((module) => module.BegunRound),
  'Een nieuwe ronde is begonnen.',
  // Its room is there from the start: nothing below it moves when it comes.
  (content, _, failed) => (failed ? content : <div class="begun-room" />),
);

/** What there is to say or to ask of a round that has just begun, here or in another window. */
export function RoundNotice() {
  const { place, student } = useDesk();
  return (
    <>
      <OtherRound />
      {place.begun.value === student.round && <BegunRound />}
    </>
  );
}

/** Another window went on to another round while this one was looked at, perhaps typed in. */
function OtherRound() {
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
