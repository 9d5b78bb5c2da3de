/** The fictional student of *Probeer het uit*, by whose id everybody knows that it is none of the students here. */
import { schoolDossier } from './school';

/** No UUID: no dossier of a student, of a backup or of a file can have it. */
export const EXAMPLE = 'voorbeeld';
/** Voorbereiding as it is filled in beside the example. */
export const EXAMPLE_SCHOOL = schoolDossier(EXAMPLE, EXAMPLE);

export const isExample = (dossier: string): boolean => dossier === EXAMPLE || dossier === EXAMPLE_SCHOOL;
