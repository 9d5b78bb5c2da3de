import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';

const ID = 'blijft-open';

/** Does an open panel stay there on pages without a student? */
export function PanelStays({ link }: { link: OwnPageLink }) {
  const saving = useSaving();
  const stays = useSignal<boolean | null>(null);
  const ask = async (wanted: boolean | null) => {
    stays.value = await link.ask('panel-stays', { stays: wanted });
  };
  useEffect(() => {
    // What it is now is not known then, and not shown either.
    ask(null).catch(() => {});
  }, []);
  if (stays.value === null) return null;
  return (
    <div class="set">
      <div>
        <h3>
          <label for={ID}>Laat het paneel open op pagina’s zonder leerling</label>
        </h3>
        <p class="help" id={`${ID}-anders`}>
          Anders gaat het daar opzij, en komt het terug bij de volgende leerling.
        </p>
        {saving.line}
      </div>
      <div class="ctl">
        <input
          class="tick"
          type="checkbox"
          id={ID}
          checked={stays.value}
          disabled={link.condition.value === 'orphaned'}
          aria-describedby={`${ID}-anders`}
          onChange={async ({ currentTarget }) => {
            await saving.run(ask(currentTarget.checked));
            currentTarget.checked = stays.value === true;
          }}
        />
      </div>
    </div>
  );
}
