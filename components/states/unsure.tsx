import type { PanelPage } from '../../ports/panel';
import { useLink } from '../desk';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { sentence } from './followed';
import { CopyReport, ForgetPointed } from './pointing';

/** Never guess about whom a page is: nothing of any dossier is shown until the teacher has said so. */
export function Unsure({ page }: { page: Extract<PanelPage, { state: 'unsure' }> }) {
  const link = useLink();
  const saving = useSaving();
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
  const say = (dossier: string | null) => saving.run(link.confirmStudent(dossier));
  return (
    <div class="state">
      <h2>Over wie gaat deze pagina?</h2>
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
          <button type="button" class="btn btn-wide" key={dossier} onClick={() => say(dossier)}>
            <span>
              Ja, dit is <bdi>{label}</bdi>
            </span>
          </button>
        ))}
        <button type="button" class="btn btn-wide" onClick={() => say(null)}>
          Nee, iemand anders
        </button>
      </div>
      <NotSaved shown={saving.failed.value}>Dit lukt nu niet. Probeer het nog een keer.</NotSaved>
      {page.pointing && <ForgetPointed />}
    </div>
  );
}
