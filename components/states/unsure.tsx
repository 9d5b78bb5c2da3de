import { useEffect } from 'preact/hooks';
import type { PanelPage } from '../../ports/panel';
import { usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { sentence } from './followed';
import { Namesake } from './namesake';
import { CopyReport, ForgetPointed } from './pointing';

/** Never guess about whom a page is: nothing of any dossier is shown until the teacher has said so. */
export function Unsure({ page }: { page: Extract<PanelPage, { state: 'unsure' }> }) {
  const link = usePanelLink();
  const saving = useSaving('Dit lukt nu niet.');
  const { act, why } = useMeantHere({ about: JSON.stringify([page.label, page.candidates]) });
  // What had the focus in the panel is gone: the question is what comes next.
  useEffect(() => {
    if (document.activeElement === document.body) takeFocus(document.getElementById(HEADING_ID));
  }, []);
  if (page.namesake) return <Namesake page={page} says={page.namesake} />;
  if (page.candidates.length === 0) {
    return (
      <div class="state">
        <p class="state-icon">
          <Icon name="person" size="lg" />
        </p>
        <h2>Het is niet duidelijk over wie deze pagina gaat</h2>
        <p>Open de pagina van één leerling. Wat je typte, is bewaard bij de leerling voor wie het was.</p>
        {page.pointing && <ForgetPointed />}
        <CopyReport />
      </div>
    );
  }
  const say = (event: Event, dossier: string | null) =>
    act(event, () => saving.run(link.ask('confirm-student', { dossier })));
  return (
    <div class="state">
      <h2 id={HEADING_ID} tabIndex={-1}>
        Over wie gaat deze pagina?
      </h2>
      <p>
        {page.label ? (
          <>
            Op de pagina staat nu <bdi>{sentence(page.label)}</bdi> De gegevens passen niet precies.
          </>
        ) : (
          'De gegevens op de pagina passen niet precies.'
        )}{' '}
        Kijk op de pagina wie het is.
      </p>
      <div class="stack">
        {page.candidates.map(({ dossier, label }) => (
          <button type="button" class="btn btn-wide" key={dossier} onClick={(event) => say(event, dossier)}>
            <span>
              Ja, dit is <bdi>{label}</bdi>
            </span>
          </button>
        ))}
        <button type="button" class="btn btn-wide" onClick={(event) => say(event, null)}>
          Nee, iemand anders
        </button>
      </div>
      <p class="help">Een verkeerde keuze kun je later terugnemen.</p>
      <Unmeant why={why} />
      {saving.line}
      {page.pointing && <ForgetPointed />}
    </div>
  );
}
