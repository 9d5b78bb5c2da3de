import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import { chosenBy, withBlocks } from '../../../plan/presets';
import { read } from '../../../plan/read';
import { buildTalkCard, CARD_FORMS } from '../../../plan/talk-card';
import { planText } from '../../../plan/text';
import { row } from './dossiers';
import { fullest } from './example-plans';

const about = { label: 'Lotte in ’t V.', group: 'groep 6', today: '2026-09-21' };
const moment = (purpose: 'tussentijds' | 'evaluatie', date = '2026-09-28') =>
  row('moment', { date, purpose });
const agreed = row('agreement', { what: 'Samen lezen', position: 1 });
const textOf = (...rows: AnyRow[]) => planText(buildTalkCard({ ...about, rows }));

describe('the card to think about a talk', () => {
  it('is not there before anything is known, and tells nothing of what is', () => {
    expect(buildTalkCard({ ...about, rows: [] }).blocks).toEqual([]);
    expect(buildTalkCard({ ...about, rows: [moment('evaluatie', '2026-09-01')] }).blocks).toEqual([]);
    const all = planText(
      buildTalkCard({ ...fullest, ...about, rows: [...fullest.rows, moment('tussentijds')] }),
    );
    const words = fullest.rows.flatMap(({ kind, payload }) =>
      ['roles', 'moment', 'party'].includes(kind)
        ? []
        : Object.values(payload as object).filter((one) => String(one).length > 12),
    );
    expect(words.length).toBeGreaterThan(10);
    for (const one of [about.label, about.group, 'Lotte', ...words]) expect(all).not.toContain(String(one));
  });

  it('says when, and asks what fits the talk: the first, one in between, and looking back', () => {
    expect(textOf(moment('tussentijds'))).toContain('Op maandag 28 september 2026 praten we over');
    expect(textOf(moment('tussentijds'))).toContain('Wat helpt jou? Wat helpt niet?');
    expect(textOf(moment('tussentijds'), agreed)).toContain('Welke afspraak helpt jou? Welke niet?');
    expect(textOf(moment('evaluatie'), agreed)).toContain('Wat hielp jou het meest?');
    expect(textOf(row('voice', { stance: 'quote', quote: 'Ik wil strips.' }))).toContain(
      'Binnenkort praten we',
    );
    expect(textOf(moment('evaluatie', '2026-12-14'), moment('tussentijds'))).toContain('28 september');
  });

  it('says to whom to turn', () => {
    const text = planText(
      buildTalkCard({
        ...about,
        rows: [moment('evaluatie'), row('roles', { contact: 'Jeroen Smits' })],
        school: [
          row('contact', { name: 'Jeroen Smits', days: 'maandag en dinsdag', reach: '0344 123 456' }),
          row('school', {
            supportPoint: 'Steunpunt Rivierenland',
            maker: 'Jeroen Smits',
            makerRole: 'mentor',
          }),
        ],
      }),
    );
    expect(text).toContain('Gemaakt door: Jeroen Smits, mentor\n');
    expect(text).toContain('Dat kan altijd, bij Jeroen Smits.');
    expect(text).toContain('Vragen vooraf? Jeroen Smits, maandag en dinsdag, 0344 123 456.');
    expect(text).toContain('los van de school: Steunpunt Rivierenland.');
  });

  it('is given to each alone, or to pupil and parents together; each question has room on paper', () => {
    const card = buildTalkCard({ ...about, rows: [moment('evaluatie')] });
    const names = CARD_FORMS.map((form) =>
      withBlocks(card, chosenBy(form, card)).blocks.map(({ name }) => name),
    );
    expect(names).toEqual([['Voor jou', 'Voor ouders'], ['Voor jou'], ['Voor ouders'], ['Voor een collega']]);
    for (const { items } of card.blocks) expect(items.filter(({ room }) => room)).toHaveLength(4);
  });

  it('is known for one of ours and left alone by who reads a plan in', () => {
    const { plans, unread } = read(textOf(moment('evaluatie'), agreed));
    expect(plans).toEqual([]);
    expect(unread).toHaveLength(1);
  });
});
