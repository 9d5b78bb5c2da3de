import { dayWithYear } from '../../plan/dates';
import { OUTCOME_WORDS } from '../../plan/labels';
import { useDesk } from '../desk';
import { NotSaved } from '../fields/not-saved';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { carryChoices } from './carry';
import { useRoundActs } from './use-round-acts';

/** A dossier that was closed: what came of it, to read, until somebody takes it up again. */
export function ClosedScreen() {
  const { student, snapshot, place } = useDesk();
  const { newRound, reopen, saving } = useRoundActs();
  const goals = student.list('goal').filter(({ payload }) => payload.text.trim());
  const carry = carryChoices(student).filter(({ usual }) => usual);
  return (
    <div class="state">
      <h2 id={HEADING_ID} tabIndex={-1}>
        Dit dossier is afgesloten
      </h2>
      <p>Op {dayWithYear(snapshot.summary?.closedOn ?? '')}. Je kunt het nog lezen.</p>
      {goals.length > 0 && (
        <ul class="lines">
          {goals.map(({ id, payload }, index) => (
            <li key={id}>
              <Icon name={/^[012]$/.test(payload.outcome) ? 'checkCircle' : 'circleDash'} />
              <span>
                Doel {index + 1}
                {payload.outcome && `: ${OUTCOME_WORDS[payload.outcome]}`}
                <span class="meta under own" dir="auto">
                  {payload.text}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="stack">
        <button
          type="button"
          class="btn btn-primary btn-wide"
          onClick={() => newRound(carry.map(({ id }) => id))}
        >
          Nieuwe ronde beginnen
        </button>
        {Array.from({ length: student.round }, (_, index) => student.round - index).map((round) => (
          <button
            type="button"
            class="btn btn-wide"
            key={round}
            onClick={() => place.go({ at: 'round', round })}
          >
            Ronde {round} bekijken
          </button>
        ))}
        <button type="button" class="btn btn-wide" onClick={reopen}>
          Dossier weer openen
        </button>
      </div>
      <NotSaved shown={saving.failed.value}>Dit lukt nu niet. Er is niets veranderd.</NotSaved>
      {carry.length > 0 && (
        <p class="help">
          {carry.map(({ title }) => title).join(', ')} {carry.length === 1 ? 'gaat' : 'gaan'} mee naar de
          nieuwe ronde. De vinkjes beginnen opnieuw.
        </p>
      )}
    </div>
  );
}
