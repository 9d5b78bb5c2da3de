/** Every rule of the dossiercheck. A new one is one record in the file of its kind. */
import type { Rule } from './rule';
import { ABSOLUUT } from './rules/absoluut';
import { ANDEREN } from './rules/anderen';
import { BINNENKANT } from './rules/binnenkant';
import { DOEL } from './rules/doel';
import { ETIKET } from './rules/etiket';
import { GEGEVENS } from './rules/gegevens';
import { HOEVEELHEID } from './rules/hoeveelheid';
import { JARGON } from './rules/jargon';
import { KARAKTER } from './rules/karakter';
import { OMGANG } from './rules/omgang';
import { THUIS } from './rules/thuis';
import { VERMOEDEN } from './rules/vermoeden';
import { ZIN } from './rules/zin';

/** What weighs most first: of two about the same words the first is asked. */
export const RULES: readonly Rule[] = [
  ...GEGEVENS,
  ...ANDEREN,
  ...ETIKET,
  ...THUIS,
  ...KARAKTER,
  ...OMGANG,
  ...BINNENKANT,
  ...VERMOEDEN,
  ...ABSOLUUT,
  ...HOEVEELHEID,
  ...DOEL,
  ...JARGON,
  ...ZIN,
];
