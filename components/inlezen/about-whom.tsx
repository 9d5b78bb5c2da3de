import { capital } from '../../plan/capital';
import { dayWithYear } from '../../plan/dates';
import { inSentence, pointedAt, titled } from '../../plan/documents';
import type { isAbout } from '../../plan/is-about';
import { VERSION } from '../../plan/labels';
import type { ReadPlan } from '../../plan/read-plans';
import type { StudentPage } from '../desk';
import { Choice } from '../fields/choice';
import { Icon } from '../icon';
import type { Reading } from './reading';

interface AboutWhomProps {
  plan: ReadPlan;
  about: ReturnType<typeof isAbout>;
  page: StudentPage;
  reading: Reading;
}

/** About whom the text is, beside who is on the page; and whether it is whole. */
export function AboutWhom({ plan, about, page, reading }: AboutWhomProps) {
  const text = titled(plan.title);
  return (
    <>
      {about === 'same' && (
        <p class="intro">
          {capital(inSentence(text))} is van <bdi>{plan.student}</bdi>
          {plan.date && `, ${dayWithYear(plan.date)}`}.
        </p>
      )}
      {about !== 'same' && (
        <div class="notice notice-warn">
          <Icon name="alert" />
          <div>
            {about === 'unknown' ? (
              <p>
                In de tekst staat niet over wie {inSentence(text)} gaat. Kijk goed of het over{' '}
                <bdi>{page.fullName}</bdi> gaat.
              </p>
            ) : (
              <>
                <p>
                  In de tekst staat <b dir="auto">{plan.student}</b>. Op de pagina staat{' '}
                  <b>
                    <bdi>{page.fullName}</bdi>
                  </b>
                  .
                </p>
                <div class="inlezen-take">
                  <Choice
                    name="inlezen-wie"
                    legend={`Gaat ${pointedAt(text)} over ${page.fullName}?`}
                    options={[
                      ['no', 'Nee, over iemand anders'],
                      ['yes', `Ja, ${pointedAt(text)} gaat over ${page.fullName}`],
                    ]}
                    value={reading.confirmed.value ? 'yes' : 'no'}
                    choose={(answer) => {
                      reading.confirmed.value = answer === 'yes';
                    }}
                    stacked
                  />
                </div>
              </>
            )}
          </div>
        </div>
      )}
      {plan.version === null && (
        <p class="intro">De laatste regel van {inSentence(text)} ontbreekt. Kijk of alles erin staat.</p>
      )}
      {plan.version !== null && plan.version > VERSION && (
        <p class="intro">
          {capital(pointedAt(text))} is gemaakt met een nieuwere versie van Stapsgewijs. Kijk of alles erin
          staat.
        </p>
      )}
    </>
  );
}
