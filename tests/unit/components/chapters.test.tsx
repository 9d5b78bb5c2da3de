// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ChapterScreen } from '../../../components/step/chapter-screen';
import { loadTools } from '../../../components/tools/load';
import { CHAPTERS } from '../../../content/stappenplan';
import { RUNGS } from '../../../dossier/kinds/of-plan';
import { FACTOR_ABOUT } from '../../../dossier/kinds/of-student';
import { fakeLink } from './fake-link';
import { show } from './on-screen';
import { row } from './sheets';

const NEW = 'a0000000-0000-4000-8000-000000000001';

/** Something of everything that a list can hold. */
const FULL = [
  row('voice', '-', { stance: 'quote', quote: 'Thuis weet ik het niet.' }),
  row('urgency', '-', { level: 'soon' }),
  ...FACTOR_ABOUT.map((about) => row('factor', about, { helps: 'Rust.', hinders: 'Drukte.' })),
  row('theme', NEW, { topic: 'Werk', student: 'Moeilijk.', agree: 'different' }),
  row('inquiry', NEW, { what: 'Een bril?', who: 'Ouders' }),
  row('goal', NEW, { text: 'Sanne vraagt hulp.', own: 'Ik vraag het.', outcome: '1', specific: true }),
  row('agreement', NEW, { what: 'Timer', who: 'Juf', until: '2026-12-03', state: 'busy', after: 'stops' }),
  row('moment', NEW, { date: '2026-12-03', withWhom: 'Ouders' }),
  row('party', NEW, { role: 'parent', name: 'Moeder', agrees: 'no', discussed: '2026-11-10' }),
  ...RUNGS.map((rung) => row('rung', rung, { what: 'Timer', when: 'Nu', sign: 'Rust' })),
  row('progress', NEW, { text: 'Het gaat.', date: '2026-11-10' }),
  row('energy', '-', { date: '2026-11-10', student: 'half', home: 'low', school: 'high', helps: 'Slaap' }),
  row('evaluation', '-', {
    ...{ date: '2026-11-20', present: 'Moeder', student: 'Het lukt.', parents: 'Fijn.' },
    ...{ helped: 'De timer', continues: 'De timer', rung: 'less', next: 'extra', question: 'Wat nu?' },
  }),
  row('no-step', 'signaleren', { reason: 'Nog even kijken.', date: '2026-11-10' }),
];
const SCHOOL = [
  row('contact', NEW, { name: 'Marieke', role: 'mentor', reach: 'tel. 12' }, 0),
  row('protocol', NEW, { name: 'Pesten', where: 'Schijf S' }, 0),
  row('school', '-', { supportPoint: 'Het steunpunt', region: 'noord' }, 0),
];

describe.each(CHAPTERS)('$name', (chapter) => {
  it('can be met by its contract: headings, aandachtspunten and vragen by their own words', async () => {
    const screen = await show(fakeLink(), () => <ChapterScreen id={chapter.id} />);
    for (const name of ['Aandachtspunten', 'Vragen die bij deze stap behulpzaam kunnen zijn'])
      expect(screen.names('heading')).toContain(name);
    const [points, questions] = [chapter.aandachtspunten, chapter.vragen].map((all) =>
      all.map(({ text }) => text),
    );
    expect(screen.names('checkbox').filter((name) => points?.includes(name))).toEqual(points);
    expect(screen.names('button').filter((name) => questions?.includes(name))).toEqual(questions);
  });

  it('gives axe nothing to find when everything is filled in', { timeout: 30_000 }, async () => {
    loadTools();
    const screen = await show(fakeLink({ rows: FULL, school: SCHOOL }), () => (
      <ChapterScreen id={chapter.id} />
    ));
    expect(screen.names('region').length).toBeGreaterThanOrEqual(2);
    expect(await screen.faults()).toEqual([]);
  });
});
