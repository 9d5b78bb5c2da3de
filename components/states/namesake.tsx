import type { PanelPage } from '../../ports/panel';
import { usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { sentence } from './followed';
import { ForgetPointed } from './pointing';

type Unsure = Extract<PanelPage, { state: 'unsure' }>;

/** Somebody with the name of the student before: another one, or a page that is late. The teacher sees which. */
export function Namesake({ page, says }: { page: Unsure; says: NonNullable<Unsure['namesake']> }) {
  const link = usePanelLink();
  const saving = useSaving('Dit lukt nu niet. Kijk of de leerling nog op de pagina staat.');
  const { act, why } = useMeantHere({ about: JSON.stringify(says) });
  const born = says.birthDate?.split('-').reverse().join('-');
  return (
    <div class="state">
      <h2>Is dit een andere leerling met dezelfde naam?</h2>
      <p>
        Op de pagina staat <bdi>{sentence(page.label ?? '')}</bdi> Die naam stond er net ook, bij een andere
        leerling. Soms laat een pagina de vorige leerling nog even zien.
      </p>
      <p>Kijk op de pagina wie het is. Is het nog de vorige leerling? Laad de pagina dan opnieuw.</p>
      <div class="stack">
        <button
          type="button"
          class="btn btn-wide"
          onClick={(event) => act(event, () => saving.run(link.ask('confirm-student', { dossier: null })))}
        >
          {says.group ? (
            <span>
              Ja, dit is de leerling uit <bdi>{says.group}</bdi>
              {born && `, geboren op ${born}`}
            </span>
          ) : born ? (
            <span>Ja, dit is de leerling die is geboren op {born}</span>
          ) : (
            <span>Ja, dit is een andere leerling</span>
          )}
        </button>
      </div>
      <Unmeant why={why} />
      {saving.line}
      {page.pointing && <ForgetPointed />}
    </div>
  );
}
