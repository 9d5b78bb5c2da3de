import { GOODBYE } from '../../plan/documents';
import { toldRows } from '../../plan/told';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { WholeLine } from '../undo/whole-line';
import { Unmeant } from '../unmeant';
import { today } from '../when';
import { EarlierRounds } from './earlier-rounds';
import { firstNameIn, goodbyeLine, howLong, linesOf } from './goodbye-words';
import { roundsOf } from './rounds';
import { useRoundActs } from './use-round-acts';
import { WipeDossier } from './wipe-dossier';

/** "… moet ook kunnen worden afgesloten": a plan that is done ends with what helped, and asks for nothing. */
export function ClosedScreen() {
  const { page, place, school, student, snapshot } = useDesk();
  const { reopen, notDone, why } = useRoundActs('Weer openen lukt nu niet. Er is niets veranderd.');
  const rounds = roundsOf(snapshot);
  const last = rounds.at(-1);
  const span = last ? howLong(last.started, snapshot.summary?.closedOn ?? '') : '';
  const helped = linesOf(student.one('evaluation')?.helped ?? '');
  const { shortName: label, group } = page;
  const farewell = GOODBYE.build({
    rows: student.rows,
    school: school.rows,
    label,
    group,
    today: today(),
  });
  const words = [
    goodbyeLine(span, toldRows(student.rows, 'goal').length),
    helped.length > 0 ? `Wat ${firstNameIn(page.label)} hielp, mag mee naar wie na jou komt.` : '',
  ]
    .join(' ')
    .trim();
  return (
    <>
      <WholeLine />
      <div class="bye">
        <h2 id={HEADING_ID} tabIndex={-1}>
          Dit plan is klaar
        </h2>
        {words && <p>{words}</p>}
        {helped.length > 0 && (
          <>
            <h3>Wat hielp</h3>
            <ul class="kept">
              {helped.map((line, index) => (
                <li key={index}>
                  <Icon name="check" />
                  <span class="own" dir="auto">
                    {line}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {farewell && (
          <>
            <button
              type="button"
              class="btn btn-primary btn-wide"
              onClick={() => {
                place.text.value = GOODBYE.id;
                place.go({ at: 'plan' });
              }}
            >
              <Icon name="doc" />
              {GOODBYE.name} bekijken
            </button>
            <p class="help">
              In het afsluitbericht staat wat hielp en hoe het verder gaat. Waarom er een plan was, staat er
              niet in.
            </p>
          </>
        )}
      </div>
      <WipeDossier />
      <ul class="folds">
        <EarlierRounds rounds={rounds.toReversed()} />
        <li class="fold">
          <button type="button" class="fold-head" onClick={reopen}>
            <span class="fold-name">Weer openen</span>
            <span class="fold-state is-none">als er een nieuwe vraag is</span>
            <Icon name="right" size="sm" />
          </button>
          <div class="fold-why">
            <Unmeant why={why} />
            {notDone}
          </div>
        </li>
      </ul>
    </>
  );
}
