/** What became of a file or a print, in words. Pure. Whether a file was kept is the browser's to say. */
import type { Said } from './outcome';

export function sayWordMade(): Said {
  return {
    tone: 'ok',
    title: 'Word-bestand gemaakt',
    help: 'Kijk bij je downloads. De naam van de leerling staat erin: bewaar het op school en gooi de download weg.',
  };
}

export function sayPrinting(): Said {
  return {
    tone: 'ok',
    title: 'Tabblad geopend',
    help: 'Sluit het na het afdrukken. Dan is de tekst daar weg.',
  };
}

export function sayCalendarMade(moments: number): Said {
  return {
    tone: 'ok',
    title: `Agendabestand gemaakt met ${moments === 1 ? 'één moment' : `${moments} momenten`}`,
    help: 'Open het bij je downloads. Er staat geen naam in.',
  };
}

/** @param what "Opslaan als Word" */
export function sayNotMade(what: string): Said {
  return {
    tone: 'warn',
    title: `${what} lukte niet.`,
    help: 'Er is niets kwijt. Klik op Kopiëren en plak de tekst waar je hem nodig hebt.',
  };
}
