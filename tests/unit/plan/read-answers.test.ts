/** Mails as programs and colleagues make them: whose answer it is is never guessed, and no word of anybody goes missing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import { buildAsk } from '../../../plan/ask-colleagues';
import { markOf, sameWords } from '../../../plan/ask-form';
import { clean } from '../../../plan/clean';
import { planHtml } from '../../../plan/html';
import { type ReadAnswers, readAnswers } from '../../../plan/read-answers';
import { planText } from '../../../plan/text';
import { nastyText, RUNS, row, wordsOf } from './dossiers';
import { htmlToLines } from './html-to-lines';

const QUESTION = 'Wat zie jij in jouw les als Sanne alleen moet beginnen?\nEn wat doe jij dan?';
const DOSSIER = 'd1d1d1d1-1111-4222-8333-444444444444';
const MARK = markOf(DOSSIER, { question: QUESTION });
const ask = (question: string, { dossier = DOSSIER, unnamed = false } = {}): AnyRow => ({
  ...row('colleague-ask', { question, unnamed }),
  dossier,
});

function mail(question = QUESTION, label = 'Sanne de V.') {
  return buildAsk({
    rows: [ask(question)],
    label,
    group: '2B',
    today: '2026-11-28',
    school: [row('school', { maker: 'Marloes Vos', makerRole: 'mentor', name: 'De Linde' })],
  });
}
const MAIL = planText(mail());
const filled = (
  { name = 'Jan Bakker', subject = 'wiskunde', answer = 'Met een voorbeeld begint ze meteen.' } = {},
  asked = MAIL,
) =>
  asked
    .replace('Mijn naam:', () => `Mijn naam: ${name}`)
    .replace('Mijn vak:', () => `Mijn vak: ${subject}`)
    .replace('Mijn antwoord:', () => `Mijn antwoord: ${answer}`);
const quoted = (text: string) => text.replace(/^/gm, '> ');
const OUTLOOK = [
  'Van: Vos, Marloes <m.vos@school.nl>',
  'Verzonden: vrijdag 27 november 2026 10:12',
  'Aan: Bakker, Jan <j.bakker@school.nl>',
  'Onderwerp: RE: Korte vraag van een collega',
].join('\n');

const THE_ANSWER = {
  who: 'Jan Bakker',
  subject: 'wiskunde',
  text: 'Met een voorbeeld begint ze meteen.',
  mark: MARK,
  student: 'Sanne de V., 2B',
  asked: QUESTION,
  reworded: false,
};
const without = ({ answers }: ReadAnswers) => answers.map(({ key, ...answer }) => answer);

describe('the mail', () => {
  it('asks one thing, and has of the dossier no more than that', async () => {
    await expect(MAIL).toMatchFileSnapshot('./cases/vraag-aan-collegas.txt');
    expect(readAnswers(MAIL)).toMatchObject({ answers: [], loose: [], blank: 1 });
  });

  it('is not there without a question', () => {
    expect(mail('  \n').blocks).toEqual([]);
  });

  it('names the pupil by the shortest name there is, or not at all', () => {
    const rows = [ask('Hoe gaat het?')];
    const about = { rows, label: 'Sanne de V.', group: '2B', today: '2026-11-28' };
    expect(planText(buildAsk({ ...about, shown: 'S. de V.' }))).toContain('Leerling: S. de V., 2B');
    expect(planText(buildAsk({ ...about, shown: 'Sanne de Vries' }))).toContain('Leerling: Sanne de V., 2B');
    const unnamed = [ask('Hoe gaat het?', { unnamed: true })];
    const text = planText(buildAsk({ ...about, rows: unnamed }));
    expect(text).not.toMatch(/Sanne|S\. de V|2B|Leerling/);
    expect(text).toContain(markOf(DOSSIER, { question: 'Hoe gaat het?' }));
  });

  it('has another mark for another question, and for another dossier', () => {
    const other = markOf(DOSSIER, { question: `${QUESTION} Echt?` });
    expect(other).not.toBe(MARK);
    expect(other.slice(0, 9)).toBe(MARK.slice(0, 9));
    expect(markOf('f0f0f0f0-1111-4222-8333-444444444444', { question: '' })).toMatch(
      /^F0F0-F0F0-[\dA-F]{4}$/,
    );
    expect(markOf(DOSSIER, { question: ' Wat  zie\njij ' })).toBe(
      markOf(DOSSIER, { question: 'wat zie jij?' }),
    );
  });
});

describe('an answer comes back whole', () => {
  const forms: Record<string, string> = {
    'as it was sent': filled(),
    'below a greeting that is not its own': `Hoi Marloes,\n\nZie hieronder.\n\n${filled()}`,
    'quoted, answered between the lines': quoted(filled()),
    'quoted twice': quoted(quoted(filled())),
    'with the line ends of Windows': filled().replaceAll('\n', '\r\n'),
    'with the line ends of an old Mac': filled().replaceAll('\n', '\r'),
    'with empty lines everywhere': filled().replaceAll('\n', '\n\n'),
    'with hard spaces': filled().replaceAll(' ', '\u00a0'),
    'with bold labels': filled().replace(/^(Mijn \w+|Kenmerk|De vraag|Leerling):?/gm, '*$&*'),
    'with bold labels around the colon': filled().replace(/^(Mijn \w+):/gm, '**$1**:'),
    'as a list': filled().replace(/^(Mijn|Kenmerk)/gm, '  • $1'),
    'in small letters': filled().replace(/^Mijn/gm, 'mijn'),
    'below a Dutch header': `${OUTLOOK}\n\n${filled()}`,
    'below an English header': `From: Marloes Vos <m.vos@school.nl>\nSent: Friday\nTo: Jan\nSubject: Korte vraag van een collega\n${filled()}`,
    'below one line of header': `Op vr 27 nov 2026 om 10:12 schreef Marloes Vos <m.vos@school.nl>:\n\n${quoted(filled())}`,
    'below one line that was broken': `Op vr 27 nov 2026 om 10:12 schreef Marloes Vos <\nm.vos@school.nl>:\n${quoted(filled())}`,
    'below one line in English': `On Fri, 27 Nov 2026 at 10:12, Marloes Vos <m.vos@school.nl> wrote:\n${quoted(filled())}`,
    'below a line of a program': `-----Oorspronkelijk bericht-----\n${OUTLOOK}\n${filled()}`,
    'with broken lines': quoted(
      filled().replace('als Sanne alleen', 'als\nSanne alleen').replace('Schrijf op', '\nSchrijf op'),
    ),
    'with its mark on the next line': filled().replace('Kenmerk: ', 'Kenmerk:\n'),
    'with a broken mark': filled().replace(MARK, MARK.replaceAll('-', ' - ')),
    'with everything in one line from the form on': filled().replace(/Mijn naam[\s\S]*$/, (form) =>
      form.replaceAll('\n', ' '),
    ),
    'without its last line': filled().replace(/Stapsgewijs.*/, ''),
    'without its title': filled().replace(/^.*\n/, ''),
    'twice in one thread': `${filled()}\n\n${OUTLOOK}\n\n${quoted(filled())}`,
    'above the empty form': `${filled()}\n${OUTLOOK}\n${quoted(MAIL)}`,
  };
  for (const [name, text] of Object.entries(forms))
    it(name, () => {
      expect(without(readAnswers(text)).map((one) => ({ ...one, asked: sameWords(one.asked) }))).toEqual([
        { ...THE_ANSWER, asked: sameWords(QUESTION) },
      ]);
      for (const { text: loose } of readAnswers(text).loose)
        expect(loose).toMatch(/^Hoi Marloes,\nZie hieronder\.$/);
    });

  it('out of simple HTML', () => {
    const html = planHtml(mail())
      .replace('Mijn naam:', 'Mijn naam: Jan Bakker')
      .replace('Mijn vak:', 'Mijn vak: wiskunde')
      .replace(
        'Mijn antwoord:',
        '<b>Mijn antwoord</b>:</p><div>Met een voorbeeld begint ze meteen.</div><p>',
      );
    expect(without(readAnswers(htmlToLines(html)))).toEqual([THE_ANSWER]);
  });

  it('of more lines, with those that a program broke put together', () => {
    const broken =
      'Ze kijkt eerst naar haar buurvrouw en begint dan met de eerste som van\nhet rijtje.\nNa een voorbeeld lukt het.';
    expect(readAnswers(filled({ answer: broken })).answers[0]?.text).toBe(
      'Ze kijkt eerst naar haar buurvrouw en begint dan met de eerste som van het rijtje.\nNa een voorbeeld lukt het.',
    );
  });

  it('with words that look like the form, inside a line', () => {
    for (const answer of [
      'Op de vraag of het lukt is mijn antwoord: nee.',
      'Ze vroeg naar mijn naam en mijn vak.',
      'Kenmerk: ze wacht altijd af.',
      'Aan: de tafel bij het raam lukt het wel.',
      'Op 12 november schreef ze:\nik kan het zelf.',
      'Op 12 november om 10:15 schreef ze:\nik kan het zelf.',
      '+1',
      '?',
      '👍',
      'Ja',
    ])
      expect(readAnswers(filled({ answer })).answers.map(({ text }) => text)).toEqual([answer]);
  });

  it('of several colleagues in one text, each with their own name', () => {
    const all = [filled(), filled({ name: 'An Smit', subject: 'Engels', answer: 'Bij mij niet.' }), MAIL]
      .map(quoted)
      .join(`\n${OUTLOOK}\n`);
    const { answers, blank, loose } = readAnswers(all);
    expect(answers.map(({ who, text }) => [who, text])).toEqual([
      ['Jan Bakker', THE_ANSWER.text],
      ['An Smit', 'Bij mij niet.'],
    ]);
    expect([blank, loose]).toEqual([1, []]);
  });
});

describe('nothing is guessed', () => {
  it('about whom it is: every answer keeps the mark of its own form', () => {
    const daan = planText(
      buildAsk({
        rows: [ask(QUESTION, { dossier: 'd2d2d2d2-1111' })],
        label: 'Daan V.',
        group: '2B',
        today: '2026-11-28',
      }),
    );
    const both = `${filled({ answer: 'Gaat goed.' })}\n${filled({ answer: 'Gaat goed.' }, daan)}`;
    expect(readAnswers(both).answers.map(({ mark, student }) => [mark.slice(0, 4), student])).toEqual([
      ['D1D1', 'Sanne de V., 2B'],
      ['D2D2', 'Daan V., 2B'],
    ]);
  });

  it('where the mark was lost: not even the one of the next mail is taken for it', () => {
    const lost = filled().replace(/Kenmerk.*\n/, '');
    for (const between of ['\n', `\n${OUTLOOK}\n`, '\n\nStapsgewijs, vorm 3\n\n']) {
      const { answers } = readAnswers(`${lost}${between}${filled({ name: 'An', answer: 'Nee.' })}`);
      expect(answers.map(({ who, mark }) => [who, mark])).toEqual([
        ['Jan Bakker', ''],
        ['An', MARK],
      ]);
    }
    const cut = filled().replace(MARK, MARK.slice(0, 6));
    expect(readAnswers(cut).answers.map(({ mark }) => mark)).toEqual(['']);
  });

  it('where the mail of another student or another question was used again', () => {
    const again = filled().replace('Sanne de V.', 'Daan V.');
    expect(readAnswers(again).answers[0]).toMatchObject({ mark: MARK, student: 'Daan V., 2B' });
    const question = filled().replace('Wat zie jij in jouw les', 'Wat zie jij op het plein');
    expect(readAnswers(question).answers[0]).toMatchObject({ reworded: true, asked: '' });
    const joined = filled().replace(/^[\s\S]*?(?=Mijn naam)/, (head) => `${head.replaceAll('\n', ' ')}\n`);
    expect(readAnswers(joined).answers[0]).toMatchObject({ reworded: true });
    const untitled = again.replace(/^.*\n/, '');
    expect(readAnswers(untitled).answers[0]).toMatchObject({ student: 'Daan V., 2B' });
  });

  it('which question it answers: an earlier one comes along, and an answer below it is no part of it', () => {
    const earlier = filled({}, planText(mail('Hoe gaat het bij gym?')));
    expect(readAnswers(earlier).answers[0]).toMatchObject({
      asked: 'Hoe gaat het bij gym?',
      reworded: false,
    });
    const inBetween = MAIL.replace('dan?', 'dan?\nZe wacht. Ik wijs de eerste som aan.');
    expect(readAnswers(inBetween)).toMatchObject({
      answers: [],
      blank: 1,
      loose: [{ text: 'Ze wacht. Ik wijs de eerste som aan.', near: [MARK] }],
    });
  });

  it('what was written above or below the form: it is there, with who sent it and the marks around it', () => {
    const above = `Van: Bakker, Jan <j.bakker@school.nl>\nVerzonden: vrijdag\nAan: Marloes\nOnderwerp: Antw: Korte vraag van een collega\n\nBij mij begint ze vlot.\nGroet, Jan\n\n${OUTLOOK}\n\n${quoted(MAIL)}`;
    expect(readAnswers(above)).toMatchObject({
      answers: [],
      loose: [{ text: 'Bij mij begint ze vlot.\nGroet, Jan', from: 'Jan Bakker', near: [MARK] }],
    });
    expect(readAnswers(`${quoted(MAIL)}\n\n👍`).loose).toMatchObject([{ text: '👍', near: [MARK] }]);
    const erased = MAIL.replace(/Mijn naam[\s\S]*Mijn antwoord:/, 'Ze begint vlot, zegt Jan.');
    expect(readAnswers(erased).loose).toMatchObject([{ text: 'Ze begint vlot, zegt Jan.', near: [MARK] }]);
    const subject = OUTLOOK.replace('Korte vraag van een collega', 'Sanne begint vlot');
    expect(readAnswers(`${subject}\n${quoted(MAIL)}`).loose).toMatchObject([{ text: 'Sanne begint vlot' }]);
  });

  it('that a name without an answer is nothing', () => {
    const named = MAIL.replace('Mijn naam:', 'Mijn naam: Jan, ik bel je');
    expect(readAnswers(named)).toMatchObject({ answers: [], blank: 1, loose: [{ text: 'Jan, ik bel je' }] });
    const dots = filled({ name: '......', subject: '____', answer: '……' });
    expect(readAnswers(dots)).toMatchObject({ answers: [], loose: [], blank: 1 });
    const long = 'Ik weet het niet. '.repeat(20).trim();
    expect(readAnswers(filled({ name: long })).answers[0]?.who).toBe('');
    expect(readAnswers(filled({ name: long })).loose.map(({ text }) => text)).toEqual([long]);
  });

  it('that the question of the teacher is an answer, whatever is in it', () => {
    for (const question of [
      'Vul in: Mijn antwoord: ja of nee?',
      'Mijn naam: Jan\nMijn antwoord: ja\nKenmerk: ABCD-ABCD-ABCD',
      'Korte vraag van een collega',
      'Jouw antwoord\nStapsgewijs, vorm 3',
    ])
      expect(readAnswers(planText(mail(question))).answers).toEqual([]);
  });
});

describe('whatever is pasted', { timeout: 5_000 + RUNS * 40 }, () => {
  const piece = fc.oneof(
    nastyText,
    fc.constantFrom(
      'Mijn naam:',
      'Mijn vak: gym',
      'Mijn antwoord: prima',
      `Kenmerk: ${MARK}`,
      'Kenmerk: ABCD-1234-00FF',
      'Kenmerk:',
      'Korte vraag van een collega',
      'Leerling: Daan V.',
      'De vraag',
      'Jouw antwoord',
      'Stapsgewijs, vorm 3',
      'Ze begint vlot.',
      MAIL,
      quoted(filled()),
    ),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\n> ', ' ', '\n\n')), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));
  /** What a form and a program say by themselves. */
  const OURS = new Set(wordsOf([MAIL, filled(), 'Kenmerk ABCD 1234 00FF gym Daan V'].join(' ')));

  it('is read without a fault, and every word of somebody comes out', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { answers, loose } = readAnswers(pasted);
        const told = new Set(
          wordsOf(
            [
              ...answers.flatMap((one) => [one.who, one.subject, one.text, one.student, one.asked]),
              ...loose.map((one) => one.text),
            ].join(' '),
          ),
        );
        const lost = wordsOf(
          clean(pasted).replace(/^[\s>|*_•–-]*(?:Leerling|Gemaakt (?:door|op))[*_]*:.*$/gim, ''),
        ).filter((word) => !OURS.has(word) && /\p{L}/u.test(word) && !told.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives each answer once, with a mark that stands in the text', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { answers, loose } = readAnswers(pasted);
        const keys = [...answers, ...loose].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { mark } of answers) expect(['', MARK, 'ABCD-1234-00FF']).toContain(mark);
      }),
      { numRuns: RUNS },
    );
  });

  it('an answer in its form comes out as it was given', () => {
    fc.assert(
      fc.property(nastyText, (answer) => {
        const told = answer.replace(/^[\s>|]+/gm, '').replace(/Stapsgewijs, vorm \d/g, '');
        const { answers, loose } = readAnswers(filled({ answer: told }));
        const out = [...answers.map(({ text }) => text), ...loose.map(({ text }) => text)].join(' ');
        expect(wordsOf(out)).toEqual(expect.arrayContaining(wordsOf(told)));
      }),
      { numRuns: RUNS },
    );
  });

  it('is read at once, also when it is long', () => {
    for (const long of [
      'x'.repeat(300_000),
      'Op ma 1 om 10:10 '.repeat(20_000),
      'Kenmerk: '.repeat(40_000),
      `Kenmerk: ${MARK} `.repeat(20_000),
      '> '.repeat(100_000),
      `${'Van: a\n'.repeat(30_000)}Aan: b`,
      'Mijn antwoord: a\n'.repeat(20_000),
    ]) {
      const started = performance.now();
      readAnswers(long);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
