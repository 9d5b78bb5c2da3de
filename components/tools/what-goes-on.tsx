import { aandachtspunt, vraag } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import type { Payloads, Row } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { SavedLine } from '../fields/saved-line';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { address } from '../sheet';
import { PARTS } from './parts';
import { Tool } from './tool';

const AFTER = [
  ['continues', 'Gaat door'],
  ['stops', 'Stopt'],
] as const;

const RUNGS = [
  ['now', 'Zoals nu'],
  ['less', 'Minder'],
  ['without', 'Los'],
] as const;

/** What of the approach goes on and what stops, what helped, and how support fades. */
export function WhatGoesOn() {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'evaluation', '-');
  const drafts = {
    continues: link.text(where, 'continues'),
    stops: link.text(where, 'stops'),
    helped: link.text(where, 'helped'),
  };
  const agreements = student.list('agreement').filter(({ payload }) => payload.what.trim());
  const id = (field: string) => idOf.field('evaluation', '-', field);
  const setRung = (rung: Payloads['evaluation']['rung']) => saving.run(link.set(where, { rung }));
  return (
    <Tool part="verder" name={PARTS.verder.name} says={vraag('evalueren.voortzetten')?.text}>
      {agreements.length > 0 && (
        <ol class="plan-list">
          {agreements.map((row, index) => (
            <After key={row.id} row={row} number={index + 1} />
          ))}
        </ol>
      )}
      <div class="indent form">
        <LabelledField id={id('continues')} label="Wat gaat door?" draft={drafts.continues} />
        <LabelledField id={id('stops')} label="Wat stopt?" draft={drafts.stops} />
        <LabelledField
          id={id('helped')}
          label="Wat hielp?"
          draft={drafts.helped}
          help="Dit reist mee met de leerling: wat werkte, niet wat er mis was."
        />
        <SavedLine drafts={Object.values(drafts)} />
        <p class="part-ask">{aandachtspunt('evalueren.afbouwen')?.text}</p>
        <div>
          <p class="lab">Waar staat de ondersteuning nu?</p>
          <Choice
            name="rung"
            id={id('rung')}
            legend="Waar staat de ondersteuning nu?"
            options={RUNGS}
            value={student.one('evaluation')?.rung || null}
            choose={setRung}
            clear={() => setRung('')}
          />
        </div>
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
      </div>
    </Tool>
  );
}

function After({ row, number }: { row: Row<'agreement'>; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const name = nameInId(row.id);
  const set = (after: Payloads['agreement']['after']) =>
    saving.run(link.set(address(student, 'agreement', name), { after }));
  return (
    <li class="row">
      <span class="row-no">{number}</span>
      <div class="row-main row-wide">
        <p class="own" dir="auto">
          {row.payload.what}
        </p>
        <Choice
          name={`after-${name}`}
          id={idOf.field('agreement', name, 'after')}
          legend={`Gaat afspraak ${number} door?`}
          options={AFTER}
          value={row.payload.after || null}
          choose={set}
          clear={() => set('')}
        />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
      </div>
    </li>
  );
}
