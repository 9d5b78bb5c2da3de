const PREFIX = 'school:';

/** Where Voorbereiding of a school is kept. The school's key is escaped: ids are cut at `/` and `#`. */
export function schoolDossier(host: string, school: string): string {
  return `${PREFIX}${host}:${encodeURIComponent(school)}`;
}

/** School rows have no summary, no student and no beginning. */
export function isSchoolDossier(dossier: string): boolean {
  return dossier.startsWith(PREFIX);
}

export const SCHOOL_ROUND = 0;
