/** A row of a round that is over, told in sentences instead of fields. Pure. */
import { NAMES } from '../../content/names';
import { fieldOf, isText, type Kind, kindOf } from '../../dossier/kinds/kinds';
import { optionsOf } from '../../dossier/kinds/options';
import type { AnyRow } from '../../dossier/rows';
import { capital } from '../../plan/capital';
import { NO_QUOTE } from '../../plan/labels';
import { describeField, titleOf } from '../../plan/row-names';
import { isNumbered } from '../../plan/told';
import { describeValue, type Value } from '../../plan/value-words';

/** Fields that say where a row stands or what it is about, and nothing to a reader. */
const SILENT = ['aandachtspunt', 'vraag', 'position', 'agreement', 'role'];

/** How a field is said, by kind and field, where its name and what it holds are no sentence. */
const SAID: Readonly<Record<string, (words: string, value: Value) => string>> = {
  'voice.quote': quoted,
  'voice.stance': (_, value) => (value === 'quote' ? '' : NO_QUOTE[value as keyof typeof NO_QUOTE]),
  'facts.seen': plain,
  'factor.helps': (words) => `${NAMES.factor.helps}: ${words}`,
  'theme.student': (words) => `Volgens de leerling: ${words}`,
  'theme.parents': (words) => `Volgens ouders: ${words}`,
  'theme.school': (words) => `Volgens school: ${words}`,
  'theme.agree': plain,
  'goal.own': quoted,
  'goal.outcome': (words) => `Het ging ${words}`,
  'agreement.until': (words) => `Dit gold tot en met ${words}`,
  'agreement.after': (words) => `Hierna: ${words}`,
  'agreement.per': (words) => `Geteld ${words}`,
  'moment.date': plain,
  'moment.purpose': plain,
  'moment.withWhom': (words) => `Met ${words}`,
  'party.name': plain,
  'party.discussed': (words) => `Besproken op ${words}`,
  'party.agrees': plain,
  'party.agreedOn': (words) => `Dat was op ${words}`,
  'progress.date': plain,
  'progress.kept': (words) => `Gelukt: ${words}`,
  'counted.date': (words) => `Geteld tot en met ${words}`,
  'counted.kept': (words) => `Gelukt: ${words} keer`,
  'talk.date': (words) => `Gesproken op ${words}`,
  'talk.present': (words) => `Erbij waren: ${words}`,
  'talk.student': (words) => `De leerling: ${quoted(words)}`,
  'talk.parents': (words) => `Ouders: ${quoted(words)}`,
  'talk.school': (words) => `School: ${quoted(words)}`,
  'spoken.student': (words) => `De leerling: ${quoted(words)}`,
  'spoken.parents': (words) => `Ouders: ${quoted(words)}`,
  'spoken.school': (words) => `School: ${quoted(words)}`,
  'card.good': (words) => `${NAMES.card.good}: ${words}`,
  'rung.when': (words) => `Vanaf: ${words}`,
  'evaluation.date': (words) => `Teruggekeken op ${words}`,
  'evaluation.present': (words) => `Erbij waren: ${words}`,
  'evaluation.student': (words) => `De leerling: ${quoted(words)}`,
  'evaluation.parents': (words) => `Ouders: ${quoted(words)}`,
  'no-step.lookAgain': (words) => `We kijken opnieuw op ${words}`,
  'no-step.date': (words) => `Vastgelegd op ${words}`,
};

/** The sentences of a row, in the order of its fields; none when nothing was written or chosen in it. */
export function sentencesOf({ kind, payload }: AnyRow): readonly string[] {
  const held = Object.entries(payload as Record<string, Value>)
    .filter(
      ([field, value]) =>
        !SILENT.includes(field) &&
        fieldOf(kind, field)?.holds !== 'sign' &&
        value !== '' &&
        typeof value !== 'boolean' &&
        value !== 0,
    )
    // Where every agreement and goal begins says nothing.
    .filter(([field, value]) => !(field === 'state' && value === 'open'))
    .map(([field, value]) => ({ field, value, words: describeValue(kind, field, value).trim() }))
    .filter(({ words }) => words !== '');
  // A choice that every row has from its start is no reason to show a row in which nothing was written.
  const written = held.some(({ field, words }) => isText(kind, field) || /\d{4}$/.test(words));
  const told = written || (saysByChoice(kind) && !held.every(({ value }) => value === 'quote'));
  return told ? held.map((one) => sentence(kind, one)).filter(Boolean) : [];
}

/** "Notitie: …", of a field whose name has to be said. */
export function named(name: string, words: string): string {
  return ended(`${name}: ${words}`);
}

export function ended(words: string): string {
  return /[.!?…:”"]$/.test(words) ? words : `${words}.`;
}

function sentence(
  kind: Kind,
  { field, value, words }: { field: string; value: Value; words: string },
): string {
  const say = SAID[`${kind}.${field}`];
  // What a row is known by needs no name.
  const said = say
    ? say(words, value)
    : describeField(kind, field) === titleOf(kind) || (isText(kind, field) && field === firstText(kind))
      ? words
      : `${describeField(kind, field)}:${words.includes('\n') ? '\n' : ' '}${words}`;
  // Of what somebody typed no letter is changed.
  const begun = isText(kind, field) ? said : capital(said);
  return begun && ended(begun);
}

function firstText(kind: Kind): string | undefined {
  return Object.keys(kindOf(kind).fields).find((field) => isText(kind, field));
}

/** Rows that say something without words: the pupil's, and those with a choice that may be left open. */
function saysByChoice(kind: Kind): boolean {
  const mayBeOpen = Object.entries(kindOf(kind).fields).some(
    ([field, { holds }]) => holds === 'choice' && optionsOf(kind, field).includes(''),
  );
  return kind === 'voice' || (!isNumbered(kind) && mayBeOpen);
}

function plain(words: string): string {
  return words;
}

function quoted(words: string): string {
  return `“${words}”`;
}
