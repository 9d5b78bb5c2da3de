import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';

interface ChangesNoticeProps {
  /** In the panel the page opens in a tab of its own. */
  tab?: boolean;
  /** Nobody has to be told any more. */
  read(): Promise<unknown>;
}

/** After an update that touches what is kept: one calm line, until the page was opened or it was put away. */
export function ChangesNotice({ tab = false, read }: ChangesNoticeProps) {
  const saving = useSaving('Dit lukt nu niet.');
  return (
    <section class="notice" aria-label="Nieuwe versie">
      <Icon name="info" />
      <div>
        <p>Stapsgewijs is vernieuwd. Er verandert iets aan wat hier bewaard wordt.</p>
        <div class="links">
          <a
            class="link"
            href={addressOf('wat-is-er-veranderd')}
            {...(tab ? { target: '_blank', rel: 'noreferrer' } : {})}
          >
            Wat is er veranderd
          </a>
          <button type="button" class="link" onClick={() => saving.run(read())}>
            Niet meer tonen
          </button>
        </div>
        {saving.line}
      </div>
    </section>
  );
}
