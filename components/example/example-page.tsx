import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EXAMPLE_STUDENT } from '../../content/example-student';
import { EXAMPLE } from '../../dossier/example-id';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { Skeleton } from '../states/skeleton';
import { OpenDossier } from '../students/open-dossier';
import { takeFocus } from '../use-focus';

const BEGIN_ID = 'opnieuw-oefenen';

/** *Probeer het uit*: a student who does not exist, with everything that works for one who does. */
export function ExamplePage({ link }: { link: OwnPageLink }) {
  const begun = useSignal(false);
  const wiped = useSignal(false);
  const open = useSignal(true);
  const beginning = useSaving('De voorbeeldleerling kan nu niet worden gemaakt. Laad de pagina opnieuw.');
  const wiping = useSaving('Wissen lukt nu niet. Probeer het nog een keer.');
  const begin = async () => {
    await link.ask('begin-example', {});
    begun.value = true;
    wiped.value = false;
    open.value = true;
  };
  const wipe = async () => {
    await link.ask('wipe-example', {});
    wiped.value = true;
    setTimeout(() => takeFocus(document.getElementById(BEGIN_ID)));
  };
  useEffect(() => void beginning.run(begin()), [link]);

  const shown = link.view.value?.student;
  const isThere = shown?.id === EXAMPLE && shown.dossier !== null;
  const isOpen = isThere && open.value;
  if (!isThere && !begun.value && !beginning.failed.value)
    return <Skeleton says="De voorbeeldleerling wordt gemaakt." />;
  return (
    <div class={isOpen ? 'st-cols has-open' : 'st-cols'}>
      <div class="st-list">
        <section aria-labelledby="voorbeeldleerling">
          <h2 id="voorbeeldleerling">Noor is een verzonnen leerling</h2>
          <ul class="lines">
            <li>
              <Icon name="list" />
              <span>
                Vink af, beantwoord vragen, maak afspraken en bekijk het plan. Alles werkt zoals naast de
                pagina van een leerling. Alleen Invoegen ontbreekt: daarvoor is een veld in je leerlingsysteem
                nodig.
              </span>
            </li>
            <li>
              <Icon name="device" />
              <span>
                Noor blijft apart van je leerlingen. Ze staat niet in Mijn leerlingen en niet in een back-up.
                Schrijf hier niets over een echte leerling.
              </span>
            </li>
            <li>
              <Icon name="trash" />
              <span>Wissen kan op elk moment, met één klik.</span>
            </li>
          </ul>
          <div class="btns">
            {isThere && !isOpen && (
              <button
                type="button"
                class="btn btn-primary"
                id={BEGIN_ID}
                onClick={() => {
                  open.value = true;
                }}
              >
                Verder met Noor
              </button>
            )}
            {isThere ? (
              <button
                type="button"
                class="btn"
                disabled={link.condition.value === 'orphaned'}
                onClick={() => wiping.run(wipe())}
              >
                <Icon name="trash" size="sm" />
                Voorbeeldleerling wissen
              </button>
            ) : (
              <button
                type="button"
                class="btn btn-primary"
                id={BEGIN_ID}
                onClick={() => beginning.run(begin())}
              >
                Opnieuw oefenen
              </button>
            )}
          </div>
          <p class="help" role="status">
            {wiped.value && !isThere && 'Alles wat je met Noor deed, is gewist.'}
          </p>
          {beginning.line}
          {wiping.line}
        </section>
      </div>
      {isOpen && (
        <OpenDossier
          link={link}
          id={EXAMPLE}
          label={EXAMPLE_STUDENT.label}
          close={() => {
            open.value = false;
            setTimeout(() => takeFocus(document.getElementById(BEGIN_ID)));
          }}
        />
      )}
    </div>
  );
}
