import { dayWithYear } from '../../plan/dates';
import { PLAN, titled } from '../../plan/documents';
import type { ReadPlan } from '../../plan/read-plans';
import { Choice } from '../fields/choice';
import { planInWords } from './counted-plan';
import type { Reading } from './reading';

export function areAllPlans(plans: readonly ReadPlan[]): boolean {
  return plans.every(({ title }) => titled(title) === PLAN);
}

/** Several plans in one text: one is read in at a time. */
export function WhichPlan({ plans, reading }: { plans: readonly ReadPlan[]; reading: Reading }) {
  const options = plans.map((plan, index) => [String(index), titleOf(plan, index)] as const);
  const chosen = reading.plan.value;
  const asks = areAllPlans(plans) ? 'Welk plan wil je inlezen?' : 'Welke tekst wil je inlezen?';
  return (
    <section class="part">
      <p class="help">{asks}</p>
      <div class="inlezen-take">
        <Choice
          name="inlezen-plan"
          legend={asks}
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
  const text = titled(plan.title);
  const name = text === PLAN ? `Plan ${index + 1}` : text.name;
  return `${name}${about && `: ${about}`} (${planInWords(plan)})`;
}
