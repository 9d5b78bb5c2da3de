/**
 * What a school can set for all its devices, by the managed storage of the browser: the one home of each rule. The
 * schema in the manifest, what is read, the samples for administrators and the paper for the school derive from it.
 *
 * Flat, and of three plain types: a registry of Windows holds nothing else well.
 */
import { LONGEST } from '../../dossier/retention-terms';
import { writtenAs } from '../approaches/format';

/** What `value` may be. In days, minutes or characters. */
export type RuleType =
  | { readonly is: 'flag' }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'text'; readonly max: number }
  /** Of a page that anybody may open: nothing but https. */
  | { readonly is: 'address'; readonly max: number }
  /** A list of aanpakken on one line, as in ../approaches/format.ts. */
  | { readonly is: 'approaches'; readonly max: number };

export interface RuleData {
  readonly value: RuleType;
  /** In Dutch, as a line of a list. */
  readonly title: string;
  /** In Dutch: what it fixes, and what it leaves to the teacher. */
  readonly says: string;
  /** In the samples. */
  readonly sample: string | number | boolean;
}

const flag = { is: 'flag' } as const;
const days = { is: 'number', min: 7, max: LONGEST } as const;
const words = { is: 'text', max: 200 } as const;
const address = { is: 'address', max: 200 } as const;

export const RULES = {
  studentLabel: {
    value: { is: 'choice', options: ['initials', 'short', 'full'] },
    title: 'Hoe een leerling heet in het paneel',
    says: 'Legt vast hoe een leerling wordt bewaard: initials (S.V.), short (Sanne de V.) of full (Sanne de Vries).',
    sample: 'short',
  },
  retentionDays: {
    value: days,
    title: 'Langste bewaartijd',
    says: 'Een dossier blijft hoogstens zoveel dagen staan na de laatste wijziging, of na de dag waarop een leraar voor die leerling een andere dag koos. Korter kiezen kan.',
    sample: 180,
  },
  closedRetentionDays: {
    value: days,
    title: 'Langste bewaartijd na afsluiten',
    says: 'Hetzelfde voor een afgesloten dossier. Zonder deze regel geldt daarvoor de langste bewaartijd.',
    sample: 30,
  },
  allowBackup: {
    value: flag,
    title: 'Back-up maken',
    says: 'Bij false kan niemand een bestand maken van alles wat op het apparaat staat. Een back-up terugzetten kan wel.',
    sample: true,
  },
  allowTransfer: {
    value: flag,
    title: 'Overdragen',
    says: 'Bij false kan niemand een bestand over één leerling maken voor een collega. Zo’n bestand openen kan wel.',
    sample: true,
  },
  holidayRegion: {
    value: { is: 'choice', options: ['noord', 'midden', 'zuid'] },
    title: 'Regio van de schoolvakanties',
    says: 'Legt de regio vast, zodat geen moment in een vakantie valt.',
    sample: 'midden',
  },
  requireLock: {
    value: flag,
    title: 'Vergrendelen verplicht',
    says: 'Bij true moet iedere leraar een wachtwoordzin kiezen. Bij false of zonder deze regel kiest de leraar.',
    sample: true,
  },
  lockAfterMinutes: {
    value: { is: 'number', min: 1, max: 120 },
    title: 'Vergrendelen na',
    says: 'Als er een wachtwoordzin is: na hoogstens zoveel minuten zonder toetsen of muis gaat het paneel op slot.',
    sample: 15,
  },
  spellCheck: {
    value: flag,
    title: 'Spellingcontrole in de velden',
    says: 'Bij false controleert de browser de spelling niet in de velden van het paneel. Zonder deze regel geldt de instelling van de browser.',
    sample: false,
  },
  supportPointName: {
    value: words,
    title: 'Ouder- en jeugdsteunpunt: naam',
    says: 'Staat bij Onze school klaar om over te nemen. Pas dan komt het in een plan.',
    sample: 'Steunpunt Voorbeeldregio',
  },
  supportPointPhone: {
    value: words,
    title: 'Ouder- en jeugdsteunpunt: telefoon',
    says: 'Staat achter de naam van het steunpunt.',
    sample: '085 000 00 00',
  },
  supportPointUrl: {
    value: address,
    title: 'Ouder- en jeugdsteunpunt: website',
    says: 'Staat achter de naam van het steunpunt. Begint met https://.',
    sample: 'https://steunpunt.example',
  },
  partnershipName: {
    value: words,
    title: 'Samenwerkingsverband: naam',
    says: 'Staat bij Onze school klaar om over te nemen.',
    sample: 'SWV Voorbeeldregio',
  },
  partnershipPhone: {
    value: words,
    title: 'Samenwerkingsverband: telefoon',
    says: 'Staat achter de naam van het samenwerkingsverband.',
    sample: '085 000 00 01',
  },
  partnershipUrl: {
    value: address,
    title: 'Samenwerkingsverband: website',
    says: 'Staat achter de naam van het samenwerkingsverband. Begint met https://.',
    sample: 'https://swv.example',
  },
  approaches: {
    value: { is: 'approaches', max: 16_000 },
    title: 'Aanpakken voor alle leraren',
    says: 'Een lijst van aanpakken waaruit iedere leraar bij Afspraken kan kiezen: de inhoud van een bestand met aanpakken, op één regel. Eigen aanpakken kunnen ernaast staan.',
    sample: writtenAs({
      from: 'SWV Voorbeeldregio',
      approaches: [
        {
          what: 'Tutorlezen',
          need: 'Vlot en met plezier lezen',
          who: 'Leerling uit een hogere groep',
          often: '3 keer per week, 20 minuten',
          source: 'Map Taal op de schoolschijf',
        },
      ],
    }),
  },
} as const satisfies Readonly<Record<string, RuleData>>;

export type RuleKey = keyof typeof RULES;

type ValueOf<T extends RuleType> = T extends { is: 'flag' }
  ? boolean
  : T extends { is: 'number' }
    ? number
    : T extends { is: 'choice'; options: readonly (infer Option)[] }
      ? Option
      : string;

/** What the school has set. What is not there, the teacher may choose. */
export type SchoolRules = { readonly [K in RuleKey]?: ValueOf<(typeof RULES)[K]['value']> };
