import { Fragment } from 'preact';
import { capital } from '../../plan/capital';
import { PLAN } from '../../plan/documents';
import { planHtml } from '../../plan/html';
import type { Plan } from '../../plan/model';
import { planText } from '../../plan/text';
import { useDesk } from '../desk';
import { SubHead } from '../frame/sub-head';
import { sheetOf } from '../sheet';
import { useCopy } from '../use-copy';
import { today } from '../when';
import { roundReading } from './round-reading';
import { roundsOf, spanInWords } from './rounds';

/**
 * A round that is over, whole and unchangeable: there is nothing in it to type in.
 * @param alone the dossier is closed: there are no steps around it, so it brings its own way back
 */
export function PastRound({ round, alone }: { round: number; alone?: boolean }) {
  const { snapshot, page, place } = useDesk();
  const sheet = sheetOf(snapshot, round);
  const steps = roundReading(sheet);
  const span = roundsOf(snapshot).find((one) => one.round === round);
  const words = span ? spanInWords(span) : '';
  const day = span?.ended || today();
  const built = PLAN.build({ rows: sheet.rows, label: page.shortName, group: page.group, today: day });
  return (
    <div class="read">
      {alone && (
        <SubHead title={`Ronde ${round}`} leave={() => place.go({ at: 'chapter', id: 'evalueren' })} />
      )}
      <p class="meta">{words && `${capital(words)}. `}Je kunt dit lezen, niet wijzigen.</p>
      {steps.length === 0 && <p>In deze ronde is niets opgeschreven.</p>}
      {built && <CopyPlan plan={built} name={`plan van ronde ${round}`} />}
      {steps.map(({ id, number, name, items }) => (
        <section key={id}>
          <h3>
            Stap {number} {name}
          </h3>
          {items.map(({ title, says, list }, index) => (
            <Fragment key={`${title}-${index}`}>
              <h4>{title}</h4>
              {list ? (
                <ul class="dots">
                  {says.map((sentence) => (
                    <li class="own" dir="auto" key={sentence}>
                      {sentence}
                    </li>
                  ))}
                </ul>
              ) : (
                inParagraphs(says).map((words) => (
                  <p class="own" dir="auto" key={words}>
                    {words}
                  </p>
                ))
              )}
            </Fragment>
          ))}
        </section>
      ))}
    </div>
  );
}

/** What has lines of its own stands apart. */
function inParagraphs(says: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const words of says) {
    const before = all.at(-1);
    const apart = before === undefined || [before, words].some((one) => one.includes('\n'));
    if (apart) all.push(words);
    else all[all.length - 1] = `${before} ${words}`;
  }
  return all;
}

function CopyPlan({ plan, name }: { plan: Plan<string>; name: string }) {
  const { page } = useDesk();
  const { button, line } = useCopy({
    content: () => ({ text: planText(plan), html: planHtml(plan) }),
    name: `Kopiëren: ${name}`,
    look: 'btn',
    taken: `Gekopieerd: ${name} van ${page.fullName}. Controleer de naam voor je plakt.`,
    missed: 'Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.',
  });
  return (
    <section>
      <div class="btns">{button}</div>
      {line}
    </section>
  );
}
