import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import { buildTalkReport } from '../../../plan/talk-report';
import { planText } from '../../../plan/text';
import { row } from './dossiers';

const about = { label: 'Lotte in ’t V.', group: 'groep 6', today: '2026-09-28' };
const textOf = (...rows: AnyRow[]) => planText(buildTalkReport({ ...about, rows }));
const talk = (fields: Parameters<typeof row<'talk'>>[1], index = 0) => row('talk', fields, index);

describe('the report of a talk', () => {
  it('is not there before anything was said, or of a day alone', () => {
    expect(buildTalkReport({ ...about, rows: [] }).blocks).toEqual([]);
    expect(buildTalkReport({ ...about, rows: [talk({ date: '2026-09-28', present: ' ' })] }).blocks).toEqual(
      [],
    );
  });

  it('says each date once, and nothing that nobody said', () => {
    const text = textOf(talk({ date: '2026-09-28', student: 'Ik wil "strips".' }));
    expect(text).toBe(
      [
        'Gespreksverslag',
        'Leerling: Lotte in ’t V., groep 6',
        '',
        'Het gesprek',
        'Maandag 28 september 2026',
        '',
        'Wat ieder zei',
        'Lotte: “Ik wil "strips".”',
        '',
        'Stapsgewijs, vorm 3',
      ].join('\n'),
    );
    expect(textOf(talk({ date: '2026-09-21', student: 'Ja.' }))).toContain('Gemaakt op: 28 september 2026');
    expect(textOf(talk({ present: 'met opa' }))).toContain('\nMet opa\n');
    expect(textOf(talk({ date: '2026-09-28', present: 'Ouders en Lotte' }))).toContain(
      '2026, met ouders en Lotte',
    );
  });

  it('is of the last talk', () => {
    const text = textOf(
      talk({ date: '2026-09-28', student: 'Nu.' }),
      talk({ date: '2026-09-07', student: 'Toen.' }, 1),
      talk({ date: '2026-10-05' }, 2),
    );
    expect(text).toContain('“Nu.”');
    expect(text).not.toContain('Toen');
  });

  it('tells what was ticked that day, what still runs, and what lies ahead', () => {
    const text = textOf(
      talk({ date: '2026-09-28', present: 'Lotte' }),
      row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-09-28' }),
      row('note', { aandachtspunt: 'signaleren.luister-eerst', text: 'Met haar strip erbij.' }),
      row('tick', { aandachtspunt: 'signaleren.uitnodigen', done: true, date: '2026-09-02' }),
      row('agreement', { what: 'Lezen', who: 'Lotte', state: 'busy', position: 1 }),
      row('agreement', { what: 'Gestopt', state: 'dropped', position: 2 }, 1),
      row('agreement', { what: 'Strip kiezen', position: 3 }, 2),
      row('moment', { date: '2026-09-28', purpose: 'tussentijds' }),
      row('moment', { date: '2026-10-26', purpose: 'evaluatie', withWhom: 'Lotte' }, 1),
    );
    expect(text).toContain('Wat we al deden\nEerst naar de leerling geluisterd: Met haar strip erbij.\n\n');
    expect(text).toContain('Onze afspraken\nAfspraak 1: Lezen\n- Wie: Lotte\nAfspraak 3: Strip kiezen\n\n');
    expect(text).toContain('Hoe het verdergaat\nEvaluatie: maandag 26 oktober 2026, met Lotte\n\n');
    expect(text.match(/28 september 2026/g)).toHaveLength(1);
  });
});
