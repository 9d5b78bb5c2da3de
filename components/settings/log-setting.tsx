import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Stored } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { useCopy } from '../use-copy';
import { logInWords } from './log-words';
import { Setting } from './setting';

const ID = 'logboek';

/** *Logboek*: what happened here, without a name or a word of anybody. */
export function LogSetting({ link, stored }: { link: OwnPageLink; stored: Stored | null }) {
  const lines = useSignal<string[] | null>(null);
  const reading = useSaving('Het logboek is nu niet te lezen.');
  const read = () =>
    reading.run(
      link.ask('log', {}).then((log) => {
        lines.value = logInWords(log);
      }),
    );
  const toggle = async () => {
    if (lines.peek()) lines.value = null;
    else await read();
  };
  // What was done meanwhile, here or in another tab; after Alles wissen nothing of it stays in sight.
  useEffect(() => {
    if (lines.peek()) void read();
  }, [stored]);
  const { button, line } = useCopy({
    content: () => ({ text: (lines.peek() ?? []).join('\n') }),
    name: 'Logboek kopiëren',
    look: 'btn',
    taken: 'Gekopieerd.',
    missed: 'Kopiëren lukt niet. Selecteer de regels en kopieer ze zelf.',
  });
  const shown = lines.value;
  return (
    <Setting
      name="Logboek"
      says="Wat er op dit apparaat gebeurde en wanneer, zoals ‘28-11 10:02 tekst gekopieerd’. Er staat nooit een naam of een tekst in, ook niet over welke leerling het ging. Daarom blijft het leesbaar als er een slot op zit. De laatste 300 regels blijven staan. Alles wissen wist ook dit."
      more={
        <>
          {shown && (
            <div id={ID}>
              {shown.length === 0 ? (
                <p class="help">Er is nog niets gebeurd.</p>
              ) : (
                <>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard too */}
                  <section class="log" tabIndex={0} aria-label="Logboek, het nieuwste eerst">
                    <ol>
                      {shown.map((one, at) => (
                        <li key={`${shown.length - at}`}>{one}</li>
                      ))}
                    </ol>
                  </section>
                  <div class="btns">{button}</div>
                  {line}
                </>
              )}
            </div>
          )}
          {reading.failed.value && reading.line}
        </>
      }
    >
      <button
        type="button"
        class="btn"
        aria-expanded={shown !== null}
        aria-controls={shown ? ID : undefined}
        onClick={toggle}
      >
        Bekijk het logboek
        <Icon name="down" size="sm" turn />
      </button>
    </Setting>
  );
}
