import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LabelForm } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';

const ID = 'naam-leerling';

const FORMS: readonly (readonly [LabelForm, string])[] = [
  ['initials', 'Initialen: S. de V.'],
  ['short', 'Voornaam en letter: Sanne de V.'],
  ['full', 'Volledige naam: Sanne de Vries'],
];

/** What a choice cannot do. */
const BUT: Record<LabelForm, string> = {
  initials:
    'Langere namen zijn ingekort. Leerlingen met dezelfde initialen lijken hier op elkaar: kijk goed wie het is.',
  short:
    'Volledige namen zijn ingekort. Wie hier met initialen stond, krijgt de voornaam terug als je de pagina van die leerling opent.',
  full: 'De volledige naam wordt nu ook hier bewaard. Wie hier korter stond, krijgt die naam als je de pagina van die leerling opent.',
};

/** How a student is called in the panel and on the pages of our own. */
export function LabelSetting({ link }: { link: OwnPageLink }) {
  const saving = useSaving('Dit is nu niet te veranderen. Probeer het nog een keer.');
  const form = useSignal<LabelForm | null>(null);
  const fixed = link.rules.value.studentLabel;
  const ask = async (wanted: LabelForm | null) => {
    form.value = await link.ask('label-form', { form: wanted });
  };
  useEffect(() => {
    // What it is now is not known then, and not shown either.
    ask(null).catch(() => {});
  }, [fixed]);
  const now = form.value;
  if (now === null) return null;
  return (
    <div class="set">
      <div>
        <h3>
          <label for={ID}>Hoe een leerling heet</label>
        </h3>
        <p class="help" id={`${ID}-uitleg`}>
          Zo staat een leerling in het paneel en op deze pagina’s. In plannen en andere teksten blijft het de
          voornaam met de eerste letter.
          <span class="under">{BUT[now]}</span>
          {fixed && <span class="under">Ingesteld door je school.</span>}
        </p>
        {saving.line}
      </div>
      <div class="ctl">
        <select
          class="field"
          id={ID}
          value={now}
          disabled={link.condition.value === 'orphaned' || fixed !== undefined}
          aria-describedby={`${ID}-uitleg`}
          onChange={async ({ currentTarget }) => {
            await saving.run(ask(currentTarget.value as LabelForm));
            currentTarget.value = form.peek() ?? now;
          }}
        >
          {FORMS.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
              {id === 'short' ? ' (standaard)' : ''}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
