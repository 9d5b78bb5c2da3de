import { vraag } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { TextField } from '../fields/text-field';
import { idOf } from '../place';
import { address } from '../sheet';
import { HeadedPart } from '../step/headed-part';
import { AddRow, nameIn, namesOf, PlanRow } from './plan-row';

export function Goals() {
  const link = useLink();
  const { student, place } = useDesk();
  const isFilled = (name: string) =>
    link.text(address(student, 'goal', name), 'text').value.value.trim() !== '';
  const names = namesOf(student.list('goal'), 'goal', place, isFilled);
  const count = names.filter(isFilled).length;
  return (
    <HeadedPart part="doelen" name="Doelen" meta={`${count} ${count === 1 ? 'doel' : 'doelen'}`}>
      <p class="part-ask">{vraag('plannen.doelen')?.text}</p>
      {names.length > 0 && (
        <ol class="plan-list">
          {names.map((name, index) => (
            <Goal key={name} name={name} number={index + 1} />
          ))}
        </ol>
      )}
      <AddRow kind="goal">Doel toevoegen</AddRow>
    </HeadedPart>
  );
}

function Goal({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const draft = link.text(address(student, 'goal', name), 'text');
  const row = student.list('goal').find(({ id }) => nameIn(id) === name);
  const id = idOf.field('goal', name, 'text');
  return (
    <PlanRow
      kind="goal"
      name={name}
      title={`Doel ${number}`}
      mark={number}
      drafts={[draft]}
      rowId={row?.id ?? null}
      empty={!draft.value.value.trim()}
      form={
        <>
          <TextField draft={draft} id={id} size="line" label={`Doel ${number}`} describedBy={`${id}-hulp`} />
          <p class="help" id={`${id}-hulp`}>
            Wat zie je de leerling dan doen? Hoe vaak? Wanneer?
          </p>
        </>
      }
    >
      <p class="own" dir="auto">
        {draft.value.value}
      </p>
    </PlanRow>
  );
}
