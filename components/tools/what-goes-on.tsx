import { vraag } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import type { Row } from '../../dossier/rows';
import { toldRows } from '../../plan/told';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { useTexts } from '../fields/use-texts';
import { agreementInWords } from '../plan-parts/in-words';
import { FromRound } from '../rounds/from-round-line';
import { PARTS } from './parts';
import { inShort, Tool } from './tool';

const AFTER = [
  ['continues', 'Gaat door'],
  ['stops', 'Stopt'],
] as const;

/** "2 gaan door, 1 stopt"; empty while nothing was chosen. */
function stands(agreements: readonly Row<'agreement'>[]): string {
  const count = (after: string) => agreements.filter(({ payload }) => payload.after === after).length;
  const [on, off] = [count('continues'), count('stops')];
  return [
    on > 0 && `${on} ${on === 1 ? 'gaat' : 'gaan'} door`,
    off > 0 && `${off} ${off === 1 ? 'stopt' : 'stoppen'}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What of the approach goes on and what stops. */
export function WhatGoesOn() {
  const { student } = useDesk();
  const agreements = toldRows(student.rows, 'agreement');
  const { fields, drafts, said } = useTexts(student, 'evaluation', '-', [
    { field: 'continues', label: 'Wat gaat door?' },
    { field: 'stops', label: 'Wat stopt?' },
  ]);
  return (
    <Tool
      part="verder"
      name={PARTS.verder.name}
      says={vraag('evalueren.voortzetten')?.text}
      meta={stands(agreements) || inShort(said('continues'), said('stops'))}
      drafts={drafts}
    >
      {agreements.length > 0 && (
        <ol class="plan-list">
          {agreements.map((row, index) => (
            <After key={row.id} row={row} number={index + 1} />
          ))}
        </ol>
      )}
      <div class="form">{fields}</div>
    </Tool>
  );
}

function After({ row, number }: { row: Row<'agreement'>; number: number }) {
  const { student } = useDesk();
  return (
    <li class="row">
      <span class="row-no">{number}</span>
      <div class="row-main row-wide">
        <p class="own" dir="auto">
          {agreementInWords(row.payload)}
        </p>
        <FromRound row={row} />
        <RowChoice
          sheet={student}
          kind="agreement"
          name={nameInId(row.id)}
          field="after"
          legend={`Gaat afspraak ${number} door?`}
          options={AFTER}
        />
      </div>
    </li>
  );
}
