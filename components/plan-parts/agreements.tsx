import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { TextField } from '../fields/text-field';
import { idOf } from '../place';
import { address } from '../sheet';
import { HeadedPart } from '../step/headed-part';
import { AddRow, nameIn, namesOf, PlanRow } from './plan-row';

const FIELDS = [
  ['what', 'Wat'],
  ['who', 'Wie'],
  ['when', 'Wanneer'],
  ['result', 'Resultaat'],
] as const;

export function Agreements() {
  const link = useLink();
  const { student, place } = useDesk();
  const isFilled = (name: string) =>
    FIELDS.some(([field]) => link.text(address(student, 'agreement', name), field).value.value.trim());
  const names = namesOf(student.list('agreement'), 'agreement', place, isFilled);
  const count = names.filter(isFilled).length;
  return (
    <HeadedPart part="afspraken" name="Afspraken" meta={`${count} ${count === 1 ? 'afspraak' : 'afspraken'}`}>
      <p class="part-ask">{aandachtspunt('plannen.wie-doet-wat')?.text}</p>
      {names.length > 0 && (
        <ol class="plan-list">
          {names.map((name, index) => (
            <Agreement key={name} name={name} number={index + 1} />
          ))}
        </ol>
      )}
      <AddRow kind="agreement">Afspraak toevoegen</AddRow>
    </HeadedPart>
  );
}

function Agreement({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const where = address(student, 'agreement', name);
  const row = student.list('agreement').find(({ id }) => nameIn(id) === name);
  const drafts = FIELDS.map(([field, label]) => ({ field, label, draft: link.text(where, field) }));
  const given = drafts.filter(({ draft }) => draft.value.value.trim());
  const what = given.find(({ field }) => field === 'what');
  return (
    <PlanRow
      kind="agreement"
      name={name}
      title={`Afspraak ${number}`}
      mark={number}
      drafts={drafts.map(({ draft }) => draft)}
      rowId={row?.id ?? null}
      empty={given.length === 0}
      form={drafts.map(({ field, label, draft }) => (
        <div key={field}>
          <label class="lab" for={idOf.field('agreement', name, field)}>
            {label}
          </label>
          <TextField draft={draft} id={idOf.field('agreement', name, field)} size="line" />
        </div>
      ))}
    >
      {what && (
        <p class="own" dir="auto">
          {what.draft.value.value}
        </p>
      )}
      <dl class="cells">
        {given
          .filter((entry) => entry !== what)
          .map(({ field, label, draft }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd class="own" dir="auto">
                {draft.value.value}
              </dd>
            </div>
          ))}
      </dl>
    </PlanRow>
  );
}
