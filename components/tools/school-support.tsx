import { aandachtspunt } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { SavedLine } from '../fields/saved-line';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { address } from '../sheet';
import { Tool } from './tool';

const REGIONS = [
  ['noord', 'Noord'],
  ['midden', 'Midden'],
  ['zuid', 'Zuid'],
] as const;

/** Where parents and pupils find help outside the school. */
export function SchoolSupport() {
  const link = useLink();
  const { school } = useDesk();
  const where = address(school, 'school', '-');
  const supportPoint = link.text(where, 'supportPoint');
  const partnership = link.text(where, 'partnership');
  return (
    <Tool part="steun" name="Steun buiten de school" says={aandachtspunt('signaleren.waar-terecht')?.text}>
      <div class="indent form">
        <LabelledField
          id={idOf.field('school', '-', 'supportPoint')}
          label="Ouder- en jeugdsteunpunt"
          draft={supportPoint}
          help="Naam, en hoe je het bereikt."
        />
        <LabelledField
          id={idOf.field('school', '-', 'partnership')}
          label="Samenwerkingsverband"
          draft={partnership}
        />
        <SavedLine drafts={[supportPoint, partnership]} />
      </div>
    </Tool>
  );
}

/** The region says when the school has its holidays. */
export function SchoolRegion() {
  const link = useLink();
  const { school } = useDesk();
  const saving = useSaving();
  const set = (region: Payloads['school']['region']) =>
    saving.run(link.set(address(school, 'school', '-'), { region }));
  return (
    <Tool part="regio" name="Schoolvakanties" says={undefined}>
      <p class="part-ask">Zo kiest het paneel geen moment in de vakantie.</p>
      <div class="indent">
        <Choice
          name="region"
          id={idOf.field('school', '-', 'region')}
          legend="Regio van de schoolvakanties"
          options={REGIONS}
          value={school.one('school')?.region || null}
          choose={set}
          clear={() => set('')}
        />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
      </div>
    </Tool>
  );
}
