import { aandachtspunt } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { PickFromButton, PickFromList, usePickFrom } from '../approaches/pick-from';
import { useDesk } from '../desk';
import { RowDay } from '../fields/row-day';
import { lazy } from '../lazy';
import { peopleAround } from '../people';
import { FieldRow } from '../tools/field-row';
import { RowList } from '../tools/row-list';
import { inShort } from '../tools/tool';
import { dayInWords, today } from '../when';
import { agreementInWords } from './in-words';

const ApproachList = lazy(
  () => import('../approaches/approach-list').then((module) => module.ApproachList),
  'De aanpakken worden geopend.',
);

export function Agreements() {
  const { student } = useDesk();
  const approaches = usePickFrom('kies-aanpak');
  return (
    <RowList
      sheet={student}
      kind="agreement"
      part="afspraken"
      name="Afspraken"
      says={aandachtspunt('plannen.wie-doet-wat')?.text}
      add="Afspraak toevoegen"
      beside={
        <PickFromButton from={approaches} name="Kies uit onze aanpakken">
          Onze aanpakken
        </PickFromButton>
      }
      above={
        <PickFromList from={approaches}>
          <ApproachList close={approaches.close} />
        </PickFromList>
      }
      numbered
      texts={['what', 'who', 'when', 'result']}
      chosen={isChosenAbout}
      row={(name, number) => <Agreement key={name} name={name} number={number} />}
    />
  );
}

/** Also where its words were emptied: how it stands, here or at a later step, is not let go of unseen. */
function isChosenAbout({ until, state, after }: Payloads['agreement']): boolean {
  return until !== '' || state !== 'open' || after !== '';
}

function Agreement({ name, number }: { name: string; number: number }) {
  const { student, school, page } = useDesk();
  const until = student.one('agreement', name)?.until ?? '';
  return (
    <FieldRow
      sheet={student}
      kind="agreement"
      name={name}
      title={`Afspraak ${number}`}
      mark={number}
      reads={(said) => agreementInWords({ what: said('what') })}
      chosen={until !== ''}
      texts={[
        { field: 'what', label: 'Wat' },
        { field: 'who', label: 'Wie', people: peopleAround(page.shortName, student, school) },
        { field: 'when', label: 'Wanneer' },
        {
          field: 'result',
          label: 'Resultaat',
          help: 'Welk resultaat verwacht de school hiervan?',
        },
      ]}
      choices={
        <RowDay
          sheet={student}
          kind="agreement"
          name={name}
          field="until"
          label="Tot en met"
          help={aandachtspunt('plannen.hoe-lang')?.text}
        />
      }
      small={(said) => [
        inShort(said('who'), said('when'), until && `tot en met ${dayInWords(until, today())}`),
        inShort(said('result')),
      ]}
    />
  );
}
