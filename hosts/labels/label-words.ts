/**
 * What a label of a host page stands for. `staff` marks a card about an employee, `own` a page on which somebody sees
 * their own child; `from` and `to` together mark a message, which may mention anybody.
 */
export type LabelKind =
  | 'first'
  | 'given'
  | 'prefix'
  | 'last'
  | 'name'
  | 'birth'
  | 'number'
  | 'register'
  | 'group'
  | 'staff'
  | 'own'
  | 'from'
  | 'to';

/** Dutch labels without spaces, dots, colons and what stands in brackets, as the host systems write them. */
const LABELS: Record<LabelKind, string> = {
  first: 'roepnaam roepnaamleerling roepnm',
  given:
    'voornaam voornamen voornam voornaamleerling voornamenleerling officiëlevoornamen volledigevoornamen doopnamen',
  prefix: 'tussenvoegsel tussenvoegsels tussenv tussenvgsl tv voorvoegsel voorvoegsels',
  last: 'achternaam achternaamleerling geslachtsnaam familienaam',
  name: 'naam naamleerling naamvandeleerling leerling leerlingnaam volledigenaam voor-enachternaam naamstudent',
  birth:
    'geboortedatum geboortedatumleerling geboortedat gebdatum gebdat geb geboren geborenop datumvangeboorte',
  number: 'leerlingnummer leerlingnr leerlnr llnr llnnr lnr leerlingcode studentnummer',
  register: 'stamnummer stamnr',
  group:
    'groep klas stamgroep stamklas lesgroep basisgroep mentorgroep mentorklas groep/klas klas/groep huidigegroep huidigeklas groepsnaam',
  staff:
    'personeelsnummer personeelsnr medewerkernummer medewerkercode docentcode functie indienst indienstsinds dienstverband aanstelling werkdagen fte wtf afkorting bevoegdheid leerkrachtvan mentorvan',
  own: 'kind naamkind naamvanuwkind mijnkind uwkind',
  from: 'van afzender',
  to: 'aan ontvanger ontvangers',
};
const KINDS = new Map<string, LabelKind>();
for (const [kind, words] of Object.entries(LABELS))
  for (const word of words.split(' ')) KINDS.set(word, kind as LabelKind);

/** How those labels begin: one cheap test that most texts of a page fail. */
export const BEGINS =
  /^[\s*]*(?:aan|achter|afkort|afz|basisg|bevoegd|datum|dienst|docent|doopn|famil|fte|functie|geb|geslachtsn|groep|huidige|in ?dienst|kind|klas|leerkrachtv|leerl|lesg|ll?n|lnr|medewerkerc|medewerkern|mentor ?[gkv]|mijn|naam|offici|ontv|personeel|roep|stam|student|tussenv|tv|uw|van|volledige|voor|werkd|wtf)/i;

const LONGEST_LABEL = 40;

/** "Leerling\u00adnummer *:", "LEERLING NR." and "Geboortedatum (dd-mm-jjjj)" are what they are without the trimmings. */
export function kindOf(text: string): LabelKind | undefined {
  return text.length > LONGEST_LABEL
    ? undefined
    : KINDS.get(
        text
          .toLowerCase()
          .replace(/\([^)]*\)/g, '')
          .replace(/[\s.:*\p{Cf}]+/gu, ''),
      );
}
