/**
 * *Wat is er veranderd*, for teachers: what a version brings, in a few sentences. Whoever updates hears of those that
 * touch what is kept here; CHANGELOG.md has the rest. The newest first.
 */

export interface Version {
  /** As in package.json. */
  version: string;
  /** It changes what is kept on the device, where, for how long, or who can read it. */
  touchesData: boolean;
  says: readonly string[];
}

export const VERSIONS: readonly [Version, ...Version[]] = [
  {
    version: '0.1.0',
    touchesData: true,
    says: [
      'Elk dossier wordt na een tijd vanzelf gewist. De dag staat erbij, en twee weken ervoor zie je een bericht.',
      'Je kunt een wachtwoordzin kiezen. Dan is alles over leerlingen op dit apparaat versleuteld.',
      'De dagen van momenten blijven ook dan leesbaar, zonder naam. Zo telt het icoon door en kun je een melding krijgen.',
      'Van je dossiers staat een tweede kopie op dit apparaat. Die helpt als de browser de eerste kwijtraakt.',
      'Je kunt oefenen met Noor, een verzonnen leerling. Wat je daar doet, staat apart en wis je met één klik.',
    ],
  },
];

/**
 * What touches the data and came after a version, up to and with another.
 * @param from null: of before this was told
 */
export function dataChanges(from: string | null, to: string, all: readonly Version[] = VERSIONS): Version[] {
  return all.filter(
    ({ version, touchesData }) =>
      touchesData && (from === null || compare(version, from) > 0) && compare(version, to) <= 0,
  );
}

export const isVersion = (version: unknown): version is string =>
  typeof version === 'string' && /^\d+(\.\d+){0,3}$/.test(version);

function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 4; at++) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
