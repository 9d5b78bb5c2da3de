import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';

const ID = 'open-zonder-leerling';

/** The teacher's one setting about pages without a student: does an open panel stay there? */
export function OnLists() {
  const link = usePanelLink();
  const saving = useSaving();
  const stays = useSignal<boolean | null>(null);
  async function ask(wanted: boolean | null): Promise<void> {
    stays.value = await link.ask('on-lists', { stays: wanted });
  }
  useEffect(() => {
    // What it is now is not known then, and not shown either.
    ask(null).catch(() => {});
  }, []);
  const { value } = stays;
  if (value === null) return null;
  return (
    <>
      <ul class="checks under-line">
        <li>
          <input
            class="tick"
            type="checkbox"
            id={ID}
            checked={value}
            disabled={link.condition.value === 'orphaned'}
            aria-describedby={`${ID}-anders`}
            onChange={async ({ currentTarget }) => {
              await saving.run(ask(currentTarget.checked));
              currentTarget.checked = stays.value === true;
            }}
          />
          <div>
            <label for={ID}>Laat het paneel open op pagina's zonder leerling</label>
            <p class="help" id={`${ID}-anders`}>
              Anders gaat het opzij, en komt het terug bij de volgende leerling.
            </p>
          </div>
        </li>
      </ul>
      {saving.line}
    </>
  );
}
