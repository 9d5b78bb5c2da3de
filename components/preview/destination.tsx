import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayWithYear } from '../../plan/dates';
import type { BuiltText } from '../../plan/documents';
import { escaped } from '../../plan/escaped';
import { planHtml } from '../../plan/html';
import type { Plan } from '../../plan/model';
import { presetThatFits } from '../../plan/presets';
import { standingIn } from '../../plan/standing';
import { planText } from '../../plan/text';
import type { Failure } from '../../ports/changes';
import { LinkError } from '../../ports/dossier-link';
import type { InsertOver, InsertResult } from '../../ports/page';
import { copyToClipboard } from '../copy';
import { useDesk, usePanelLink } from '../desk';
import { Icon } from '../icon';
import { useMeant } from '../sight';
import { today } from '../when';
import { askOver, needsClipboard, type Said, sayCopied, sayInserted, sayUndone, sayUnseen } from './outcome';
import { SaidBand } from './said-band';
import { WaysOut } from './ways-out';

interface DestinationProps {
  text: BuiltText;
  /** What was chosen of it. */
  plan: Plan<string>;
  said: Signal<Said | null>;
  usePreset(id: string): void;
}

/** For whom and where to, right above the two ways out of the panel. */
export function Destination({ text: { document, whole }, plan, said, usePreset }: DestinationProps) {
  const link = usePanelLink();
  const { page } = useDesk();
  const { field, fullName, hostName, group } = page;
  const standing = said.value?.standing;
  // A question takes as long to be read as the first sight of all this.
  const { act } = useMeant(
    (why) => {
      said.value = why ? { ...sayUnseen(why), undo: said.value?.undo === true, standing } : null;
    },
    { about: standing ? standing.lines.join('\n') : '' },
  );
  const text = planText(plan);
  const html = planHtml(plan);
  const nothing = plan.blocks.length === 0;
  const replaced = useSignal(false);
  const titleOnly = field?.kind === 'line';
  const title = `${document.name} ${dayWithYear(today())}`;

  useEffect(() => {
    link.tell('aim', { on: true });
    return () => link.tell('aim', { on: false });
  }, [link]);

  const meant = (event: Event, then: () => Promise<Said>) =>
    act(event, async () => {
      said.value = await then();
    });
  const copy = async () => sayCopied(await copyToClipboard(text, html), document.noun, fullName);
  const write = async (text: string, html: string, over: InsertOver | null) => {
    const dossier = link.view.peek()?.dossier?.dossier ?? '';
    const result: InsertResult | Failure = await link
      .ask('insert', { dossier, text, html, over })
      .catch((error) => (error instanceof LinkError ? error.failure : 'unknown'));
    replaced.value = over?.how === 'replace';
    // The field had the cursor for a moment; the teacher is here.
    window.focus();
    if (typeof result === 'object' && result.outcome === 'inserted') link.tell('aim', { on: false });
    const copied = needsClipboard(result) && (await copyToClipboard(text, html));
    const fits = typeof result === 'object' && result.outcome === 'too-long' && !titleOnly ? result.room : 0;
    const fitting = fits
      ? presetThatFits(whole, document.presets, fits, (smaller) => planText(smaller).length)
      : null;
    return sayInserted(result, { fullName, hostName, copied, fitting });
  };
  /** Puts no second text below an earlier one without asking. */
  const insert = async () => {
    const there = await link.ask('field-text', {}).catch(() => '');
    const standing = standingIn(there, whole.title, page);
    return standing
      ? askOver(standing, `Er staat al een ${document.noun}`, today())
      : write(text, html, null);
  };
  const overStanding = async (how: InsertOver['how']) =>
    write(text, html, standing ? { lines: standing.lines, how } : null);
  const undo = async () => {
    const undone = await link.ask('undo-insert', {}).catch(() => false);
    link.tell('aim', { on: true });
    window.focus();
    return sayUndone(undone, replaced.peek());
  };

  const inserted = said.value?.undo === true;
  const reason = nothing
    ? 'Kies eerst ten minste één onderdeel.'
    : field
      ? null
      : `Zet eerst de cursor in het tekstveld van ${hostName}.`;
  const canInsert = reason === null;
  return (
    <footer class="out">
      <SaidBand
        said={said.value}
        undo={(event) => meant(event, undo)}
        usePreset={usePreset}
        over={(event, how) => meant(event, () => overStanding(how))}
        leave={() => {
          said.value = null;
        }}
      />
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
            {canInsert && titleOnly && ': een regel voor een titel. De tekst past in een groter veld.'}
            {!nothing && !field && (
              <button type="button" class="link" onClick={() => link.tell('point', { at: 'field' })}>
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
            onClick={(event) => meant(event, copy)}
          >
            <Icon name="copy" size="sm" />
            Kopiëren
          </button>
          <button
            type="button"
            class={canInsert && !inserted && !standing ? 'btn btn-primary' : 'btn'}
            disabled={!canInsert}
            aria-describedby="doelveld"
            onClick={(event) => meant(event, titleOnly ? () => write(title, escaped(title), null) : insert)}
          >
            <Icon name="insert" />
            {titleOnly ? 'Titel invoegen' : `Invoegen in ${hostName}`}
          </button>
        </div>
        <WaysOut document={document} plan={plan} said={said} />
      </div>
    </footer>
  );
}
