/**
 * *Leesbril*: the same text, read as somebody who will read it. For the writer alone: it changes which questions are
 * asked, and no letter of a text.
 */
import type { Glasses, Reader } from './rule';

interface Reading {
  name: string;
  /** What this reader looks for, as a sentence to read along with. */
  reads: string;
  /** For whom the text is then. */
  reader: Reader;
}

export const READINGS: Readonly<Record<Glasses, Reading>> = {
  'parent-tonight': {
    name: 'Ouder vanavond',
    reads: 'Een ouder leest dit thuis, zonder jou erbij. Zou je het zo ook zeggen? Is elk woord bekend?',
    reader: 'parents',
  },
  'mentor-next-year': {
    name: 'Mentor volgend jaar',
    reads: 'De mentor kent de leerling nog niet. Wat is gezien, hoe vaak, en wat was een vermoeden?',
    reader: 'school',
  },
  'pupil-at-sixteen': {
    name: 'De leerling zelf op zijn zestiende',
    reads:
      'De leerling leest terug wat hier over hem of haar staat. Klopt het nog, en is het met respect gezegd?',
    reader: 'pupil',
  },
};
