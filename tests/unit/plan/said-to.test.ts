/** Sheets for pupil and parents: words of the trade, and who is meant. */
import { describe, expect, it } from 'vitest';
import { item } from '../../../plan/items';
import { inPlainWords, plainWords } from '../../../plan/plain-words';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { momentsTo, saidTo, TO_PARENTS, toPupil } from '../../../plan/said-to';
import { dyslexia } from './cases/dyslexia';
import { row } from './dossiers';

describe('words of the trade', () => {
  it.each([
    ['De interventie loopt tot mei.', 'De aanpak loopt tot mei.'],
    ['Interventie: extra lezen', 'Aanpak: extra lezen'],
    ['De ondersteuningsbehoefte van Lotte is rust.', 'Wat Lotte nodig heeft is rust.'],
    ['Wij monitoren dit m.b.t. lezen.', 'Wij volgen dit over lezen.'],
    ['M.b.t. rekenen: tevens verlengde instructie', 'Over rekenen: ook extra uitleg'],
    [
      'Het OPP komt later, de IB’er belt.',
      'Het plan voor extra ondersteuning komt later, de intern begeleider belt.',
    ],
    ['OPP volgt in mei.', 'Plan voor extra ondersteuning volgt in mei.'],
    ['Daan is prikkelgevoelig in de hal.', 'Daan heeft snel last van geluid of drukte in de hal.'],
    ['Zijn executieve functies groeien.', 'Zijn plannen, starten en onthouden groeien.'],
  ])('“%s” becomes “%s”', (text, plain) => expect(plainWords(text)).toBe(plain));

  it.each([
    'Moeder zegt: “De interventie helpt niet.”',
    'Mijn "zienswijze" telt.',
    'signaleringsplan, oppas, indiening, tevensgenoot',
    'Hij evalueert met de klas.',
  ])('“%s” stays as it is', (text) => expect(plainWords(text)).toBe(text));

  it('change no word of where a sentence came from', () => {
    const rows = [row('goal', { text: 'De interventie lukt.', position: 1 })];
    const plan = buildPlan({ ...dyslexia, rows });
    const plain = inPlainWords(plan);
    expect(plain.blocks[0]?.items[0]?.text).toBe('De aanpak lukt.');
    expect(plain.blocks[0]?.items[0]?.source).toEqual(plan.blocks[0]?.items[0]?.source);
  });
});

const agreement = row('agreement', { what: 'x' });
const moment = row('moment', { date: '2026-10-26' });

describe('who is meant', () => {
  const daan = toPupil(['Daan', 'Daan K.']);
  const who = (says: typeof daan, list: string) =>
    saidTo(says, [item('Wie', list, agreement, 'who')])[0]?.text;
  const withWhom = (says: typeof daan, list: string) =>
    momentsTo(says, [item('Evaluatie', `maandag 26 oktober 2026, met ${list}`, moment, 'date')])[0];

  it('is the pupil, in a list of people', () => {
    expect(who(daan, 'Fatima Yilmaz en Daan')).toBe('Fatima Yilmaz en jij');
    expect(who(daan, 'Daan K., ouders en Fatima')).toBe('jij, je ouders en Fatima');
    expect(who(daan, 'Daantje en de vader van Sem')).toBe('Daantje en de vader van Sem');
    expect(withWhom(daan, 'Daan, zijn ouders en Henk')).toMatchObject({
      label: '',
      text: 'Maandag 26 oktober 2026, met jou, je ouders en Henk',
    });
  });

  it('is the parents, who come first where they are met', () => {
    expect(who(TO_PARENTS, 'ouders en Lotte')).toBe('u en Lotte');
    expect(who(TO_PARENTS, 'de mentor')).toBe('de mentor');
    expect(withWhom(TO_PARENTS, 'Daan, zijn ouders en Henk')?.text).toBe(
      'Maandag 26 oktober 2026, met u, Daan en Henk',
    );
    expect(withWhom(TO_PARENTS, 'Daan')?.text).toBe('Maandag 26 oktober 2026, met Daan');
  });

  it.each([
    ['Daan komt het derde uur. Fatima wacht.', 'Jij komt het derde uur. Fatima wacht.'],
    ['Daan heeft een kaart. Daan is er om 9.00 uur.', 'Jij hebt een kaart. Jij bent er om 9.00 uur.'],
    ['weten wie er op hem wacht', 'weten wie er op jou wacht'],
    ['samen fietsen met zijn zus', 'samen fietsen met je zus'],
  ])('is the pupil in a sentence: “%s”', (text, yours) => expect(daan.sentence(text)).toBe(yours));

  it.each([
    'Daan leest in zijn groepje.',
    'Lukt het niet, dan stuurt Daan een appje.',
    'Daan, Sem en Bo maken een krant.',
    'Daan en Sem lezen samen.',
    'Sem helpt hem',
    'rustig zijn',
  ])('is left as it was where the sentence would not stay right: “%s”', (text) =>
    expect(daan.sentence(text)).toBe(text),
  );

  it('never changes what somebody said, nor trips over a label', () => {
    const own = saidTo(daan, [item('', '“Daan komt altijd.”', agreement, 'own')]);
    expect(own[0]?.text).toBe('“Daan komt altijd.”');
    for (const name of ['', 'D.(K', 'a+b']) expect(toPupil([name]).sentence('Iets komt.')).toBe('Iets komt.');
  });
});
