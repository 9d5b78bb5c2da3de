/** Of the id of every school's dossier. */
export const SCHOOL_PREFIX = 'school:';

/**
 * Between the first school of an address and the id of one that was added beside it. No address and no id holds one, and
 * it is not escaped: whoever knows of one school an address alone, reads an added one as another address.
 */
const ADDED = '~';

/**
 * Where Voorbereiding of the first school of an address is kept. The school's key is escaped: ids are cut at `/` and `#`.
 */
export function schoolDossier(host: string, school: string): string {
  return `${SCHOOL_PREFIX}${host}:${encodeURIComponent(school)}`;
}

/** Of another school at the same address. @param id made at random: what the school is called stands in its rows */
export function addedSchool(school: string, id: string): string {
  return `${firstSchool(school)}${ADDED}${id}`;
}

/** The first school of the address that this one is at. */
export function firstSchool(school: string): string {
  return school.split(ADDED)[0] ?? school;
}

export function isAddedSchool(school: string): boolean {
  return isSchoolDossier(school) && school.includes(ADDED);
}

/** What the ids of the schools begin with that were added beside the first of an address. */
export function addedBeside(school: string): string {
  return `${firstSchool(school)}${ADDED}`;
}

/** School rows have no summary, no student and no beginning. */
export function isSchoolDossier(dossier: string): boolean {
  return dossier.startsWith(SCHOOL_PREFIX);
}

/** The host and the key of the address that a school is at; null for the dossier of a student. */
export function schoolIn(dossier: string): { host: string; school: string } | null {
  const [host, school, ...more] = firstSchool(dossier).slice(SCHOOL_PREFIX.length).split(':');
  if (!isSchoolDossier(dossier) || !host || !school || more.length > 0) return null;
  return { host, school: decodeURIComponent(school) };
}

export const SCHOOL_ROUND = 0;
