/** Why something is asked: a sentence of the ministry, word for word, and the step it stands in. */
import { aandachtspunt, chapterOf, vraag } from '../../content/stappenplan';
import type { HintKind } from './rule';

const BY_KIND: Readonly<Record<HintKind, string>> = {
  gegevens: 'vastleggen.toegang',
  anderen: 'vastleggen.toegang',
  etiket: 'vastleggen.afsluiten',
  thuis: 'vastleggen.toegang',
  karakter: 'vastleggen.feiten',
  binnenkant: 'vastleggen.feiten',
  vermoeden: 'vastleggen.feiten',
  absoluut: 'vastleggen.feiten',
  hoeveelheid: 'vastleggen.feiten',
  doel: 'plannen.smarti',
  jargon: 'vastleggen.toegankelijke-taal',
  zin: 'vastleggen.toegankelijke-taal',
};

/** "‘Blijf bij de feiten. Vermeld geen oordelen, meningen of emoties.’ Stap 5, Vastleggen" */
export function reasonFor(kind: HintKind): string {
  const id = BY_KIND[kind];
  const { text = '' } = aandachtspunt(id) ?? vraag(id) ?? {};
  const { number = 0, name = '' } = chapterOf(id) ?? {};
  return `‘${text}’ Stap ${number}, ${name}`;
}
