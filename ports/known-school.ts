/** A school that is known on this device, as pages of the extension name it. */
export interface KnownSchool {
  dossier: string;
  /** As a teacher called it; else its host system and the address there. */
  name: string;
  /** "ParnasSys (start.parnassys.net)": the same of all schools of one address. */
  at: string;
  /** "ParnasSys" */
  host: string;
}
