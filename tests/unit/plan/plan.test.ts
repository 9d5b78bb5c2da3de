import { describe, expect, it } from 'vitest';
import { PLAN_HEADINGS } from '../../../content/chapter';
import type { AnyRow } from '../../../dossier/rows';
import { planHtml } from '../../../plan/html';
import type { Plan } from '../../../plan/model';
import { buildPlan, PRESETS } from '../../../plan/plan-van-aanpak';
import { chosenBy, isChosen, presetThatFits, withBlocks } from '../../../plan/presets';
import { blockText, planText, wordCount } from '../../../plan/text';
import { row } from './dossiers';
import { awkward, fullest, smallest, usual } from './example-plans';

describe('a plan to send to parents', () => {
  it('is whole from one quote, one goal and one agreement', () => {
    expect(planText(buildPlan(smallest))).toBe(`Plan van aanpak
Leerling: Yara B., groep 6
Periode: vanaf 21 september 2026

In eigen woorden
“Ik wil graag naast iemand zitten die rustig werkt.”

Doelen
Doel: Yara maakt tot 6 november elke ochtend het eerste rekenblad af.

Wie doet wat
Afspraak: Een vaste plek vooraan, naast een rustige klasgenoot
- Wie: Juf Noor
- Wanneer: vanaf maandag 28 september 2026

Stapsgewijs, vorm 3`);
  });

  it('holds a usual dossier on less than one A4', () => {
    const plan = buildPlan(usual);
    expect(planText(plan)).toMatchSnapshot();
    expect(planHtml(plan)).toMatchSnapshot();
    expect(wordCount(plan)).toBeLessThanOrEqual(350);
  });

  it('holds the fullest dossier in the form that is offered first', () => {
    const plan = buildPlan(fullest);
    expect(planText(plan)).toMatchSnapshot();
    expect(wordCount(withBlocks(plan, chosenBy(PRESETS.kort, plan)))).toBeLessThanOrEqual(350);
  });

  it('is calm about what is missing or looks odd', () => {
    expect(planText(buildPlan(awkward))).toMatchSnapshot();
  });

  it('carries the year in every date', () => {
    for (const made of [smallest, usual, fullest, awkward]) {
      const plan = buildPlan(made);
      const dates = [
        ...plan.about,
        ...plan.blocks
          .filter(({ heading }) => /momenten|al-gedaan/.test(heading))
          .flatMap(({ items }) => items),
      ];
      for (const { text } of dates.filter(({ text }) => /januari|februari|november|december/.test(text)))
        expect(text).toMatch(/ 20\d\d/);
    }
  });
});

describe('buildPlan', () => {
  const input = { label: 'Sanne', group: null, today: '2026-11-23' };

  it('leaves out what is empty, not chosen, not for the plan, or unknown', () => {
    const rows = [
      row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: false, date: '2026-11-10' }),
      row('note', { aandachtspunt: 'signaleren.luister-eerst', text: 'niet afgevinkt' }),
      row('tick', { aandachtspunt: 'voorbereiding.protocollen', done: true, date: '2026-11-10' }),
      row('tick', { aandachtspunt: 'later.bedacht', done: true, date: '2026-11-10' }),
      row('answer', { vraag: 'signaleren.behoeften', text: ' \n\u00a0' }),
      row('answer', { vraag: 'plannen.smarti', text: 'voor onszelf' }),
      row('answer', { vraag: 'voorbereiding.opgeleid', text: 'over de school' }),
      row('answer', { vraag: 'later.bedacht', text: 'x' }),
      row('voice', { stance: 'quote', quote: '  ' }),
      row('goal', { text: '', position: 0 }),
      row('agreement', { what: '', who: ' ', when: '', result: '', position: 0 }),
      row('moment', { date: '', purpose: 'evaluatie', withWhom: '' }),
      row('moment', { date: '2026-02-30', purpose: 'evaluatie', withWhom: '' }, 1),
    ];
    expect(buildPlan({ ...input, rows }).blocks).toEqual([]);
  });

  it('says whom to turn to only in a plan that says something', () => {
    const school = [
      row('contact', {
        name: 'Marieke Bakker',
        role: 'mentor',
        days: 'maandag',
        reach: 'kamer 12',
        position: 1,
      }),
      row('contact', { name: 'Bakker', role: 'conciërge', days: '', reach: 'balie', position: 2 }, 1),
      row('school', { supportPoint: 'www.steunpunt.example' }),
    ];
    const contact = (rows: AnyRow[]) => buildPlan({ ...input, rows, school }).blocks.map(blockText);
    expect(contact([])).toEqual([]);
    expect(contact([row('goal', { text: 'Lezen', position: 1 })]).at(-1)).toBe(
      'Vragen of zorgen?\nOuder- en jeugdsteunpunt: www.steunpunt.example',
    );
    expect(contact([row('roles', { contact: 'marieke bakker' })])).toEqual([
      'Vragen of zorgen?\nAanspreekpunt: marieke bakker\n- Te bereiken: maandag, kamer 12\nOuder- en jeugdsteunpunt: www.steunpunt.example',
    ]);
    expect(contact([row('roles', { contact: 'opa' })])[0]).not.toContain('Te bereiken');
  });

  it('keeps the order of the headings, of positions and of dates', () => {
    const rows = [
      row('moment', { date: '2027-01-14', purpose: 'evaluatie', withWhom: '' }, 0),
      row('moment', { date: '', purpose: 'tussentijds', withWhom: 'opa' }, 1),
      row('moment', { date: '2026-12-03', purpose: 'tussentijds', withWhom: '' }, 2),
      row('goal', { text: 'tweede', position: 2 }, 0),
      row('goal', { text: 'eerste', position: 1 }, 1),
      row('answer', { vraag: 'plannen.tijdpad', text: 'tot mei' }),
    ];
    expect(buildPlan({ ...input, rows }).blocks.map(blockText)).toEqual([
      'Doelen\nDoel 1: eerste\nDoel 2: tweede',
      'Momenten\nTussentijds: donderdag 3 december 2026\nEvaluatie: donderdag 14 januari 2027\nTussentijds: datum volgt, met opa\nPlanning: tot mei',
    ]);
  });

  it('prints an answer that was taken over from an earlier step once', () => {
    const before = row('answer', { vraag: 'signaleren.positieve-factoren', text: 'Tekenen' });
    const again = (text: string) => row('answer', { vraag: 'begrijpen.positieve-factoren', text });
    const itemsFor = (text: string) =>
      buildPlan({ ...input, rows: [before, again(text)] }).blocks.flatMap((b) => b.items);
    expect(itemsFor('Tekenen ')).toHaveLength(1);
    expect(itemsFor('Tekenen en rust')).toHaveLength(2);
  });

  it('knows of every text which field it came from', () => {
    const { blocks } = buildPlan(fullest);
    const rows = [...fullest.rows, ...(fullest.school ?? [])];
    for (const { source } of blocks.flatMap(({ items }) => items.flatMap((item) => [item, ...item.fields]))) {
      const found = rows.find(
        ({ id }) => id === `${source.dossier}/${source.round}/${source.kind}/${source.name}`,
      );
      expect(found?.payload).toHaveProperty(source.field);
    }
    const note = blocks.find(({ heading }) => heading === 'al-gedaan')?.items[0];
    expect(note?.source).toMatchObject({ kind: 'note', name: 'signaleren.luister-eerst', field: 'text' });
  });

  it('lets no markup and no direction mark through', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e"&\'';
    const plan = buildPlan({
      rows: [row('goal', { text: hostile, position: 0 })],
      label: hostile,
      group: hostile,
      today: '2026-11-23',
    });
    expect(planHtml(plan).replace(/<\/?(?:p|ul|li|strong)>/g, '')).not.toMatch(/[<>"\u202e]|&(?!#\d+;)/);
  });
});

describe('presets', () => {
  const plan = buildPlan(fullest);

  it('only choose blocks', () => {
    const heading = (id: keyof typeof PRESETS) =>
      withBlocks(plan, chosenBy(PRESETS[id], plan)).blocks.map((block) => block.heading);
    expect(PRESETS.volledig.headings).toEqual(PLAN_HEADINGS);
    expect(heading('volledig')).toContain('al-gedaan');
    const kort = [
      'woorden-leerling',
      'aanleiding',
      'ouders-vertellen',
      'doelen',
      'aanpak',
      'momenten',
      'akkoord',
      'contact',
    ];
    expect(heading('kort')).toEqual(kort);
    expect(heading('afspraken')).toEqual(['aanpak', 'momenten', 'akkoord', 'contact']);
  });

  it('leave out of a brief text what it can do without, and put a block back whole', () => {
    const kort = chosenBy(PRESETS.kort, plan);
    const brief = planText(withBlocks(plan, kort));
    expect(brief).toContain('meneer De Vries, besproken op 23 november 2026, niet akkoord');
    expect(brief).not.toMatch(/mevrouw De Vries|Nog uitzoeken/);
    expect(isChosen(PRESETS.kort, plan, kort)).toBe(true);
    expect(isChosen(PRESETS.volledig, plan, kort)).toBe(false);
    const agreed = buildPlan(usual);
    const chosen = chosenBy(PRESETS.kort, agreed);
    expect([...chosen]).not.toContain('akkoord');
    expect(planText(withBlocks(agreed, [...chosen, 'akkoord']))).toContain('mevrouw De Vries');
  });

  it('tell which one still fits', () => {
    const length = (smaller: Plan<string>) => planText(smaller).length;
    const fits = (text: Plan<string>, limit: number) =>
      presetThatFits(text, Object.values(PRESETS), limit, length)?.id ?? null;
    expect(fits(plan, 4000)).toBe('volledig');
    expect(fits(plan, length(plan) - 1)).toBe('kort');
    expect(fits(plan, length(withBlocks(plan, chosenBy(PRESETS.kort, plan))) - 1)).toBe('afspraken');
    expect(fits(plan, 255)).toBe(null);
    expect(fits(buildPlan({ ...usual, rows: [], school: [] }), 4000)).toBe(null);
  });
});
