/**
 * Which dossier a page is about. Pure: aliases in, decision out.
 *
 * Wrong student is worse than a question, so only one outcome opens a dossier: every alias that says something
 * points at the same one, and that one holds nothing that speaks against it.
 */
export type AliasKind = 'host-id' | 'student-number' | 'number-and-name' | 'name-birthdate' | 'name';

export interface Alias {
  /** base64url of an HMAC; see aliases.ts. */
  alias: string;
  kind: AliasKind;
  /** Within what the identifier means something: the host, with the school where the host has several. */
  scope: string;
}

export type WhoIs =
  | { is: 'known'; dossier: string; missing: Alias[] }
  | { is: 'new' }
  /** Dossiers it could be, in the order of the identifiers that point at them. */
  | { is: 'unsure'; candidates: string[] };

/**
 * Of these a student has one per scope: another one speaks against the dossier until the teacher has said that both are
 * theirs (a name that was corrected, a host that shows the roepnaam here and all given names there).
 */
const ONE_A_STUDENT: readonly AliasKind[] = ['host-id', 'student-number', 'name-birthdate', 'name'];

/**
 * A bare student number is counted per school, and one host may serve several schools without telling which: it may
 * suggest a dossier and speak against one, but never open one by itself. A name alone suggests, and no more.
 */
const OPENS: readonly AliasKind[] = ['host-id', 'number-and-name', 'name-birthdate'];

/**
 * @param onPage aliases of the student on the page
 * @param held every alias of every dossier that holds at least one of those
 */
export function whoIs(onPage: readonly Alias[], held: readonly (Alias & { dossier: string })[]): WhoIs {
  const pointing = onPage
    .map((alias) => ({
      kind: alias.kind,
      dossiers: held.filter((row) => row.alias === alias.alias).map((row) => row.dossier),
    }))
    .filter(({ dossiers }) => dossiers.length > 0);
  if (pointing.length === 0) return { is: 'new' };

  const opening = pointing.filter(({ kind }) => OPENS.includes(kind));
  const numbered = pointing.filter(({ kind }) => kind !== 'name');
  // Nothing but the name: it asks about those who could be it, and a namesake with a number of their own could not.
  const ofHeld = (dossier: string) => held.filter((row) => row.dossier === dossier);
  const possible = (dossier: string) => !onPage.some((alias) => speaksAgainst(alias, ofHeld(dossier)));
  const named = numbered.length > 0 ? [] : pointing.flatMap((p) => p.dossiers).filter(possible);
  if (numbered.length === 0)
    return named.length > 0 ? { is: 'unsure', candidates: [...new Set(named)] } : { is: 'new' };
  const candidates = [...new Set((opening.length > 0 ? opening : numbered).flatMap((p) => p.dossiers))];
  const agreed = candidates.filter((dossier) => opening.every(({ dossiers }) => dossiers.includes(dossier)));
  const [dossier] = agreed;
  if (opening.length === 0 || agreed.length !== 1 || dossier === undefined)
    return { is: 'unsure', candidates };

  const own = ofHeld(dossier);
  if (!possible(dossier)) return { is: 'unsure', candidates };

  const missing = onPage.filter((alias) => !own.some((row) => row.alias === alias.alias));
  return { is: 'known', dossier, missing };
}

/** A student has another one of this kind: `own` are theirs. */
export function speaksAgainst(alias: Alias, own: readonly Alias[]): boolean {
  if (!ONE_A_STUDENT.includes(alias.kind)) return false;
  const same = own.filter((row) => row.kind === alias.kind && row.scope === alias.scope);
  return same.length > 0 && !same.some((row) => row.alias === alias.alias);
}
