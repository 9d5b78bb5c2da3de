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
import { dayInWords, today } from '../when';
import { PARTS } from './parts';
import { Tool } from './tool';

type Level = Payloads['energy']['student'];

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
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'energy', '-');
  const energy = student.one('energy');
  const helps = link.text(where, 'helps');
  const set = (who: (typeof WHO)[number][0], level: Level) =>
    saving.run(link.set(where, { [who]: level, date: today() }));
  return (
    <Tool
      part="energie"
      name={PARTS.energie.name}
      says={aandachtspunt('realiseren.energie-en-inzet')?.text}
      {...(energy?.date ? { meta: dayInWords(energy.date, today()) } : {})}
    >
      <div class="indent form">
        {WHO.map(([who, words]) => (
          <div key={who}>
            <p class="lab">{words}</p>
            <Choice
              name={`energy-${who}`}
              id={idOf.field('energy', '-', who)}
              legend={`Energie en inzet: ${words.toLowerCase()}`}
              options={LEVELS}
              value={energy?.[who] || null}
              choose={(level) => set(who, level)}
              clear={() => set(who, '')}
            />
          </div>
        ))}
        <LabelledField
          id={idOf.field('energy', '-', 'helps')}
          label="Wat helpt als de energie wegzakt?"
          draft={helps}
        />
        <SavedLine drafts={[helps]} />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
      </div>
    </Tool>
  );
}
