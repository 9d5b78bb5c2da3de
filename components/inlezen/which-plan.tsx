import { dayWithYear } from '../../plan/dates';
import type { ReadPlan } from '../../plan/read-plans';
import { Choice } from '../fields/choice';
import { planInWords } from './counted-plan';
import type { Reading } from './reading';

/** Several plans in one text: one is read in at a time. */
export function WhichPlan({ plans, reading }: { plans: readonly ReadPlan[]; reading: Reading }) {
  const options = plans.map((plan, index) => [String(index), titleOf(plan, index)] as const);
  const chosen = reading.plan.value;
  return (
    <section class="part">
      <p class="help">Welk plan wil je inlezen?</p>
      <div class="inlezen-take">
        <Choice
          name="inlezen-plan"
          legend="Welk plan wil je inlezen?"
          options={options}
          value={chosen === null ? null : String(chosen)}
          choose={(index) => reading.choose(Number(index))}
          stacked
        />
      </div>
    </section>
  );
}

function titleOf(plan: ReadPlan, index: number): string {
  const about = [plan.student, dayWithYear(plan.date)].filter(Boolean).join(', ');
  return `Plan ${index + 1}${about && `: ${about}`} (${planInWords(plan)})`;
}
