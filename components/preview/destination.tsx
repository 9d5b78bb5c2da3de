import type { Signal } from '@preact/signals';
import { hasUnfinishedGoal } from '../../plan/blanks';
import type { BuiltText } from '../../plan/documents';
import type { Plan } from '../../plan/model';
import { useDesk, usePanelLink } from '../desk';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { useEscape } from '../use-escape';
import { MoreMenu } from './more-menu';
import type { Said } from './outcome';
import { ToOrSaid } from './to-or-said';
import { type Sending, useSending } from './use-sending';

interface DestinationProps {
  text: BuiltText;
  /** What was chosen of it. */
  plan: Plan<string>;
  said: Signal<Said | null>;
  usePreset(id: string): void;
}

/**
 * One line: for whom and where to, and the ways out of the panel. What happened takes the place of name and field; the
 * button that did it becomes its undo, and keeps the focus.
 */
export function Destination({ text, plan, said, usePreset }: DestinationProps) {
  const desk = useDesk();
  const link = usePanelLink();
  const sending = useSending(text, plan, said);
  const { field, alone } = desk.page;
  const { tone, undo, preset, standing } = said.value ?? {};
  const nothing = plan.blocks.length === 0;
  const canInsert = !nothing && field !== null;
  const leave = () => {
    said.value = null;
  };
  useEscape(standing !== undefined, leave);
  return (
    <footer class={tone === 'warn' ? 'send is-warn' : 'send'}>
      <ToOrSaid said={said.value} nothing={nothing} unfinished={hasUnfinishedGoal(plan)} />
      <div class="send-acts">
        {!nothing && !field && !alone && !said.value && (
          <IconButton
            name="Wijs het veld aan"
            icon="point"
            small
            onClick={() => link.tell('point', { at: 'field' })}
          />
        )}
        {standing ? (
          <button type="button" class="btn btn-quiet" onClick={(event) => sending.over(event, 'below')}>
            Eronder zetten
          </button>
        ) : (
          !undo &&
          !preset && (
            <button
              type="button"
              class={canInsert || nothing ? 'btn btn-quiet' : 'btn btn-primary'}
              disabled={nothing}
              onClick={sending.copy}
            >
              Kopiëren
            </button>
          )
        )}
        {!alone && <Main said={said.value} sending={sending} usePreset={usePreset} canInsert={canInsert} />}
        {standing ? (
          <IconButton name="Niet invoegen" icon="cross" onClick={leave} />
        ) : (
          <MoreMenu about={{ text, plan, desk, link }} said={said} />
        )}
      </div>
    </footer>
  );
}

interface MainProps {
  said: Said | null;
  sending: Sending;
  usePreset(id: string): void;
  canInsert: boolean;
}

/** The one button this is about now. It stays the same button: who pressed it with a key can press on. */
function Main({ said, sending, usePreset, canInsert }: MainProps) {
  const { field, hostName } = useDesk().page;
  const { undo, preset, standing } = said ?? {};
  const titleOnly = field?.kind === 'line';
  if (undo) return button('btn btn-quiet', sending.undo, 'Ongedaan maken', { icon: 'undo' });
  if (preset) return button('btn', () => usePreset(preset.id), `Gebruik ${preset.name}`);
  if (standing)
    return button('btn btn-primary', (event) => sending.over(event, 'replace'), 'Vervangen', {
      title: 'Raakt alleen die tekst, van de titel tot de laatste regel',
    });
  return button(
    canInsert && said?.tone !== 'ok' ? 'btn btn-primary' : 'btn',
    titleOnly ? sending.insertTitle : sending.insert,
    titleOnly ? 'Titel invoegen' : 'Invoegen',
    { disabled: !canInsert, ...(titleOnly ? {} : { name: `Invoegen in ${hostName}` }) },
  );
}

interface Looks {
  icon?: 'undo';
  title?: string;
  name?: string;
  disabled?: boolean;
}

function button(look: string, press: (event: MouseEvent) => void, words: string, looks: Looks = {}) {
  return (
    <button
      type="button"
      class={look}
      disabled={looks.disabled ?? false}
      aria-label={looks.name}
      aria-describedby="doelveld"
      title={looks.title}
      onClick={press}
    >
      {looks.icon && <Icon name={looks.icon} size="sm" />}
      {words}
    </button>
  );
}
