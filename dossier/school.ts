/** Of the id of every school's dossier. */
export const SCHOOL_PREFIX = 'school:';

/** Where Voorbereiding of a school is kept. The school's key is escaped: ids are cut at `/` and `#`. */
export function schoolDossier(host: string, school: string): string {
  return `${SCHOOL_PREFIX}${host}:${encodeURIComponent(school)}`;
}

/** School rows have no summary, no student and no beginning. */
export function isSchoolDossier(dossier: string): boolean {
  return dossier.startsWith(SCHOOL_PREFIX);
}

/** What `schoolDossier` was made of; null for the dossier of a student. */
export function schoolIn(dossier: string): { host: string; school: string } | null {
  const [host, school, ...more] = dossier.slice(SCHOOL_PREFIX.length).split(':');
  if (!isSchoolDossier(dossier) || !host || !school || more.length > 0) return null;
  return { host, school: decodeURIComponent(school) };
}

export const SCHOOL_ROUND = 0;
