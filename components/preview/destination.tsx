import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { planHtml } from '../../plan/html';
import type { Plan } from '../../plan/model';
import { type PresetId, presetThatFits } from '../../plan/presets';
import { planText } from '../../plan/text';
import type { InsertResult } from '../../ports/page';
import type { Failure } from '../../ports/panel';
import { LinkError } from '../../ports/panel-link';
import { copyToClipboard } from '../copy';
import { useDesk, useLink } from '../desk';
import { Icon } from '../icon';
import { useSight } from '../sight';
import { needsClipboard, type Said, sayCopied, sayInserted, sayUndone, sayUnseen } from './outcome';
import { SaidBand } from './said-band';

interface DestinationProps {
  /** What was chosen. */
  plan: Plan<string>;
  /** All there is to choose from; null for a text that has no shorter forms. */
  whole: Plan | null;
  /** "plan", "evaluatie" */
  what: string;
  said: Signal<Said | null>;
  usePreset(preset: PresetId): void;
}

/** For whom and where to, right above the two ways out of the panel. */
export function Destination({ plan, whole, what, said, usePreset }: DestinationProps) {
  const link = useLink();
  const { page } = useDesk();
  const { field, fullName, hostName, group } = page;
  const footer = useRef<HTMLElement>(null);
  const whyUnseen = useSight(footer);
  const busy = useSignal(false);
  const text = planText(plan);
  const html = planHtml(plan);
  const nothing = plan.blocks.length === 0;

  useEffect(() => {
    link.aim(true);
    return () => link.aim(false);
  }, [link]);

  /** Only what the teacher did, on a panel they could see. */
  const act = (event: MouseEvent, then: () => Promise<Said>) => {
    if (!event.isTrusted || busy.value) return;
    const unseen = whyUnseen();
    if (unseen) {
      said.value = sayUnseen(unseen);
      return;
    }
    busy.value = true;
    said.value = null;
    then()
      .then((result) => {
        said.value = result;
      })
      .finally(() => {
        busy.value = false;
      });
  };
  const copy = async () => sayCopied(await copyToClipboard(text, html), what, fullName);
  const insert = async () => {
    const result: InsertResult | Failure = await link
      .insert(text, html)
      .catch((error) => (error instanceof LinkError ? error.failure : 'unknown'));
    // The field had the cursor for a moment; the teacher is here.
    window.focus();
    if (typeof result === 'object' && result.outcome === 'inserted') link.aim(false);
    const copied = needsClipboard(result) && (await copyToClipboard(text, html));
    const fits = typeof result === 'object' && result.outcome === 'too-long' ? result.room : 0;
    const fitting = fits && whole ? presetThatFits(whole, fits, (smaller) => planText(smaller).length) : null;
    return sayInserted(result, { fullName, hostName, copied, fitting });
  };
  const undo = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    said.value = sayUndone(await link.undoInsert().catch(() => false));
    link.aim(true);
    window.focus();
  };

  const inserted = said.value?.undo === true;
  const reason = nothing
    ? 'Kies eerst ten minste één onderdeel.'
    : field
      ? null
      : `Zet eerst de cursor in het tekstveld van ${hostName}.`;
  const canInsert = reason === null;
  return (
    <footer class="out" ref={footer}>
      <SaidBand said={said.value} undo={undo} usePreset={usePreset} />
      <div class="dest">
        <dl class="dest-grid">
          <dt>Voor</dt>
          <dd class="own">
            <b>
              <bdi>{fullName}</bdi>
              {group && (
                <>
                  {' · '}
                  <bdi>{group}</bdi>
                </>
              )}
            </b>
          </dd>
          <dd class="match end">
            <Icon name="check" size="sm" />
            op deze pagina
          </dd>
          <dt>In</dt>
          <dd class="own wide" id="doelveld">
            {reason ?? <bdi>{field?.name}</bdi>}
            {!nothing && !field && (
              <button type="button" class="link" onClick={() => link.point('field')}>
                <Icon name="point" size="sm" />
                Wijs het veld aan
              </button>
            )}
            {field?.parentsMayRead && (
              <span class="todo">
                <Icon name="alert" size="sm" />
                Ouders kunnen dit veld misschien lezen.
              </span>
            )}
          </dd>
        </dl>
        <div class="dest-acts">
          <button
            type="button"
            class={canInsert || nothing ? 'btn' : 'btn btn-primary'}
            disabled={nothing}
            onClick={(event) => act(event, copy)}
          >
            <Icon name="copy" size="sm" />
            Kopiëren
          </button>
          <button
            type="button"
            class={canInsert && !inserted ? 'btn btn-primary' : 'btn'}
            disabled={!canInsert}
            aria-describedby="doelveld"
            onClick={(event) => act(event, insert)}
          >
            <Icon name="insert" />
            Invoegen in {hostName}
          </button>
        </div>
      </div>
    </footer>
  );
}
