import { aandachtspunt } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { useTexts } from '../fields/use-texts';
import { dayInWords, today } from '../when';
import { PARTS } from './parts';
import { Tool } from './tool';

const WHO = [
  ['student', 'Leerling'],
  ['home', 'Thuis'],
  ['school', 'School'],
] as const;

const LEVELS = [
  ['high', 'Genoeg'],
  ['half', 'Wisselt'],
  ['low', 'Zakt weg'],
] as const;

/** A minute half-way: does the energy last with pupil, home and school, and what brings it back? */
export function EnergyCheck() {
  const { student } = useDesk();
  const date = student.one('energy')?.date;
  const { fields, drafts } = useTexts(student, 'energy', '-', [
    { field: 'helps', label: 'Wat helpt als de energie wegzakt?' },
  ]);
  return (
    <Tool
      part="energie"
      name={PARTS.energie.name}
      says={aandachtspunt('realiseren.energie-en-inzet')?.text}
      meta={date ? dayInWords(date, today()) : ''}
      drafts={drafts}
    >
      <div class="form">
        {WHO.map(([who, words]) => (
          <div key={who}>
            <p class="lab">{words}</p>
            <RowChoice
              sheet={student}
              kind="energy"
              field={who}
              legend={`Energie en inzet: ${words.toLowerCase()}`}
              options={LEVELS}
              along={{ date: today() }}
            />
          </div>
        ))}
        {fields}
      </div>
    </Tool>
  );
}
