/** What a plan holds, in words: "2 doelen, 3 afspraken en de woorden van de leerling". Pure. */
import type { Kind } from '../../dossier/rows';
import type { Difference } from '../../plan/differences';
import { counted } from '../words';

const COUNTED: readonly (readonly [Kind, string, string])[] = [
  ['goal', 'doel', 'doelen'],
  ['agreement', 'afspraak', 'afspraken'],
  ['moment', 'moment', 'momenten'],
  ['answer', 'antwoord', 'antwoorden'],
  ['tick', 'aandachtspunt', 'aandachtspunten'],
  ['progress', 'notitie', 'notities'],
];
/** Said once, however many rows it takes. */
const SINGLE: readonly (readonly [Kind, string])[] = [
  ['facts', 'wat jullie zien'],
  ['factor', 'wat helpt en wat het lastig maakt'],
  ['party', 'wie akkoord is'],
  ['counted', 'hoe vaak het lukte'],
  ['energy', 'hoe het met de energie gaat'],
  ['evaluation', 'de terugblik'],
  ['voice', 'de woorden van de leerling'],
];
/** Said with what they belong to, or not worth a word. */
const ALONG: readonly Kind[] = ['note'];

export function planInWords({ rows }: { rows: readonly { kind: Kind }[] }): string {
  const count = (kind: Kind) => rows.filter((row) => row.kind === kind).length;
  const parts = COUNTED.flatMap(([kind, one, more]) => {
    const found = count(kind);
    return found ? [counted(found, one, more)] : [];
  });
  for (const [kind, words] of SINGLE) if (count(kind)) parts.push(words);
  const known: readonly Kind[] = [...[...COUNTED, ...SINGLE].map(([kind]) => kind), ...ALONG];
  const others = rows.filter(({ kind }) => !known.includes(kind)).length;
  if (others) parts.push(others === 1 ? '1 ander onderdeel' : `${others} andere onderdelen`);
  return inARow(parts) || 'niets';
}

/** How many are named before the rest is counted. */
const NAMED = 3;

/** "Hier staat iets anders bij Doel 1 en Afspraak 2."; empty when nothing differs. */
export function differInWords(different: readonly Pick<Difference, 'title'>[]): string {
  const named = different
    .slice(0, different.length > NAMED + 1 ? NAMED : NAMED + 1)
    .map(({ title }) => title);
  const more = different.length - named.length;
  const words = inARow(more ? [...named, `nog ${more}`] : named);
  return words && `Hier staat iets anders bij ${words}.`;
}

function inARow(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}
