import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { planHtml } from '../../plan/html';
import { buildPlan } from '../../plan/model';
import { planText } from '../../plan/text';
import { copyToClipboard } from '../copy';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { sheetOf } from '../sheet';
import { useSight } from '../sight';
import { today } from '../when';
import { roundReading } from './round-reading';
import { roundsOf, spanInWords } from './rounds';

/**
 * A round that is over, whole and unchangeable: there is nothing in it to type in.
 * @param alone the dossier is closed: there are no steps around it, so it brings its own way back
 */
export function PastRound({ round, alone }: { round: number; alone?: boolean }) {
  const { snapshot, page, place } = useDesk();
  const said = useSignal('');
  const plan = useRef<HTMLElement>(null);
  const whyUnseen = useSight(plan);
  const sheet = sheetOf(snapshot, round);
  const steps = roundReading(sheet);
  const span = roundsOf(snapshot).find((one) => one.round === round);
  const day = span?.ended || today();
  const built = buildPlan({ rows: sheet.rows, label: page.label, group: page.group, today: day });

  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const unseen = whyUnseen();
    if (unseen) {
      said.value = unseen;
      return;
    }
    said.value = (await copyToClipboard(planText(built), planHtml(built)))
      ? `Gekopieerd: plan van ronde ${round} van ${page.fullName}. Controleer de naam voor je plakt.`
      : 'Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.';
  };
  return (
    <div class="read">
      {alone && (
        <div class="sub-head">
          <button
            type="button"
            class="icon-btn"
            aria-label="Terug"
            title="Terug"
            onClick={() => place.go({ at: 'chapter', id: 'evalueren' })}
          >
            <Icon name="left" />
          </button>
          <h2 id={HEADING_ID} tabIndex={-1}>
            Ronde {round}
          </h2>
        </div>
      )}
      <p class="meta">{span && spanInWords(span)}. Je kunt dit lezen, niet wijzigen.</p>
      {steps.length === 0 && <p>In deze ronde is niets opgeschreven.</p>}
      {built.blocks.length > 0 && (
        <section ref={plan}>
          <div class="btns">
            <button type="button" class="btn" onClick={copy}>
              <Icon name="copy" size="sm" />
              Kopiëren: plan van ronde {round}
            </button>
          </div>
          <p class="help own" role="status">
            {said.value}
          </p>
        </section>
      )}
      {steps.map(({ id, number, name, items }) => (
        <section key={id}>
          <h3>
            Stap {number} {name}
          </h3>
          <dl class="reading">
            {items.map(({ title, lines }, index) => (
              <div key={`${title}-${index}`}>
                <dt>{title}</dt>
                {lines.map(({ name: field, text }) => (
                  <dd class="own" dir="auto" key={field}>
                    {field && lines.length > 1 && <span class="meta">{field}: </span>}
                    {text}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
