/** What a plan holds, in words: "2 doelen, 3 afspraken en de woorden van de leerling". Pure. */
import type { Kind } from '../../dossier/rows';

const COUNTED: readonly (readonly [Kind, string, string])[] = [
  ['goal', 'doel', 'doelen'],
  ['agreement', 'afspraak', 'afspraken'],
  ['moment', 'moment', 'momenten'],
  ['answer', 'antwoord', 'antwoorden'],
  ['tick', 'aandachtspunt', 'aandachtspunten'],
];
/** Said with what they belong to, or not worth a word. */
const ALONG: readonly Kind[] = ['note'];

export function planInWords({ rows }: { rows: readonly { kind: Kind }[] }): string {
  const count = (kind: Kind) => rows.filter((row) => row.kind === kind).length;
  const parts = COUNTED.flatMap(([kind, one, more]) => {
    const found = count(kind);
    return found ? [`${found} ${found === 1 ? one : more}`] : [];
  });
  if (count('voice')) parts.push('de woorden van de leerling');
  const known: readonly Kind[] = [...COUNTED.map(([kind]) => kind), ...ALONG, 'voice'];
  const others = rows.filter(({ kind }) => !known.includes(kind)).length;
  if (others) parts.push(others === 1 ? '1 ander onderdeel' : `${others} andere onderdelen`);
  if (parts.length < 2) return parts[0] ?? 'niets';
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
