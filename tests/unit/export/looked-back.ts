/** The three full dossiers when everybody has looked back: then each of them makes every text there is. */
import type { AnyRow } from '../../../dossier/rows';
import type { PlanInput } from '../../../plan/model';
import { dyslexia } from '../plan/cases/dyslexia';
import { gifted } from '../plan/cases/gifted';
import { notAtSchool } from '../plan/cases/not-at-school';
import { row } from '../plan/dossiers';

/** What a dossier has that has been worked in for weeks. */
const SELDOM = new Set(['rung', 'inquiry', 'disagreement', 'tick', 'note']);
/** The third of a sort, two of the five situations, the second parent, and what was asked besides. */
const BEYOND = /\/(?:theme|agreement)\/0000-[2-9]|\/party\/0000-1|factor\/(?:school|teacher)|factoren|eerder/;

export const CASES: Readonly<Record<string, PlanInput>> = {
  dyslexia: lookedBack(dyslexia),
  'not-at-school': lookedBack(notAtSchool),
  gifted: lookedBack(gifted),
};

/**
 * As most dossiers are when the plan is made: a quote, facts and a question, how parents and all together see it, what
 * helps and what makes it hard, two goals, two agreements, who follows it, two moments, and three who agree.
 */
export const ORDINARY: PlanInput = {
  ...dyslexia,
  rows: dyslexia.rows.filter(({ kind, id }) => !SELDOM.has(kind) && !BEYOND.test(id)),
};

function lookedBack({ rows, ...input }: PlanInput): PlanInput {
  const round = rows[0]?.round ?? 1;
  const seen = [
    row(
      'progress',
      { date: '2026-11-30', text: 'Vier van de vijf keer gelukt. Vrijdag viel uit door de sportdag.' },
      10,
    ),
    row('progress', { date: '2026-12-04', text: 'Vertelde in het groepje uit zichzelf hoe het ging.' }, 11),
    row('progress', { date: '2026-12-07', kept: 'yes', agreement: '0000-0' }, 12),
    row(
      'talk',
      {
        date: '2026-12-07',
        present: 'de leerling, een ouder en de mentor',
        student: 'Ik wil het zelf vertellen in de klas.',
        parents: 'Thuis merken we dat het rustiger is.',
        school: 'In het groepje komt er elke week iets bij.',
      },
      13,
    ),
    row('colleague-ask', { question: 'Wat helpt in jouw les om zelf te beginnen?' }),
    row('energy', {
      date: '2026-12-07',
      student: 'half',
      home: 'half',
      school: 'high',
      helps: 'na een drukke dag een kwartier een eigen plek',
    }),
    row('evaluation', {
      date: '2027-01-11',
      present: 'de leerling, beide ouders, de mentor en de intern begeleider',
      student: 'Het gaat beter dan ik dacht. Ik wil dat het groepje blijft.',
      parents: 'Thuis is er weer rust op zondag. We willen wel weten hoe het na de zomer gaat.',
      helped: 'Vooraf weten wat er komt, en elke week op een vast moment even bij elkaar zitten.',
      continues: 'het groepje en het vaste moment op maandag',
      stops: 'de kaart op tafel',
      rung: 'less',
      next: 'extra',
      question: 'Wat is er nodig om dit in een grotere groep vol te houden?',
    }),
  ];
  const told = rows.map((made): AnyRow => {
    if (made.kind === 'goal')
      return {
        ...made,
        payload: { ...made.payload, outcome: '0', outcomeNote: 'gezien in de laatste drie weken' },
      };
    if (made.kind === 'agreement') return { ...made, payload: { ...made.payload, after: 'continues' } };
    return made;
  });
  return { ...input, rows: [...told, ...seen.map((made) => ({ ...made, round }))] };
}
