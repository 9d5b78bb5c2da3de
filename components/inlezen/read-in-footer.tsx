import type { DossierSnapshot } from '../../dossier/rows';
import type { Failure } from '../../ports/changes';
import { type StudentPage, usePanelLink } from '../desk';
import { NotSaved } from '../fields/not-saved';
import type { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';

interface ReadInFooterProps {
  page: StudentPage;
  snapshot: DossierSnapshot | null;
  /** What is read in: "Plan", "2 antwoorden". */
  what: string;
  /** Why it cannot be now; null when it can. */
  reason: string | null;
  state: 'idle' | 'busy' | Failure;
  /** Of the screen as a whole: what is said in the footer was read with the rest. */
  meant: ReturnType<typeof useMeantHere>;
  press(): unknown;
}

const REASON_ID = 'inlezen-reden';

/** In whose dossier what was read will stand, and the one button that writes it there. */
export function ReadInFooter({ page, snapshot, what, reason, state, meant, press }: ReadInFooterProps) {
  const link = usePanelLink();
  const own = snapshot?.summary?.label;
  /** The dossier was begun under another name than that of the page. */
  const other = own === page.label ? undefined : own;
  return (
    <footer class="out">
      <div class="dest">
        <p class="help" id={REASON_ID}>
          {reason ?? (
            <>
              Wordt bewaard {other ? 'in het dossier van' : 'bij'}{' '}
              <b>
                <bdi>{other ?? page.fullName}</bdi>
              </b>
              , alleen op dit apparaat.
            </>
          )}
        </p>
        <button
          type="button"
          class="btn btn-primary btn-wide"
          aria-describedby={REASON_ID}
          disabled={reason !== null || link.condition.value === 'orphaned'}
          onClick={(event) => meant.act(event, press)}
        >
          <span>
            {what} inlezen bij <bdi>{page.label}</bdi>
          </span>
        </button>
        <Unmeant why={meant.why} />
        <NotSaved shown={state === 'idle' || state === 'busy' ? null : state}>
          Inlezen lukt niet. Er is niets bewaard. De tekst staat nog hier.
        </NotSaved>
      </div>
    </footer>
  );
}
