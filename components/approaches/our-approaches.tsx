import { NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { useSchoolDesk } from '../desk';
import { Icon } from '../icon';
import { FieldRow } from '../tools/field-row';
import { RowList } from '../tools/row-list';
import { inShort } from '../tools/tool';
import { useFocusNext } from '../use-focus';
import { DocumentedApproaches } from './documented-approaches';
import { SetApproaches } from './set-approaches';
import { ShareApproaches } from './share-approaches';

/** *Onze aanpakken*: what this school does, to choose from where a plan is made. */
export function OurApproaches() {
  const { school, place } = useSchoolDesk();
  // It loads by itself, so what is drawn around it does not draw it anew: the focus is found from here.
  useFocusNext(place);
  return (
    <>
      <RowList
        sheet={school}
        kind="approach"
        part="aanpakken"
        name="Onze aanpakken"
        says={aandachtspunt('plannen.bewezen-effectief')?.text}
        add="Aanpak toevoegen"
        texts={['what', 'need', 'who', 'often', 'source']}
        row={(name) => <Approach key={name} name={name} />}
      >
        {(count) =>
          count === 0 && (
            <p class="help">
              Zet hier wat jullie school al doet. Bij Afspraken kies je er een uit, voor elke leerling.
            </p>
          )
        }
      </RowList>
      <SetApproaches />
      <ShareApproaches />
      <DocumentedApproaches />
    </>
  );
}

const names = NAMES.approach;

function Approach({ name }: { name: string }) {
  const { school } = useSchoolDesk();
  return (
    <FieldRow
      sheet={school}
      kind="approach"
      name={name}
      title={(said) => `${names.title} ${said('what').trim()}`.trim()}
      mark={<Icon name="note" />}
      texts={[
        { field: 'what', label: 'Wat doen jullie?', help: 'Eén zin, zoals hij in een afspraak kan staan.' },
        { field: 'need', label: 'Voor welke behoefte?' },
        { field: 'who', label: 'Wie doet dit meestal?', help: 'Een rol, geen naam: leerkracht, mentor.' },
        { field: 'often', label: 'Hoe vaak?' },
        {
          field: 'source',
          label: 'Waar lees je meer?',
          help: 'Een titel of een adres. Het wordt geen link.',
        },
      ]}
      small={(said) => [
        inShort(said('need') && `Voor: ${said('need')}`),
        inShort(said('who'), said('often')),
        inShort(said('source') && `Bron: ${said('source')}`),
      ]}
    />
  );
}
