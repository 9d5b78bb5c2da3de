/** What became of a file or a print, in words. Pure. Whether a file was kept is the browser's to say. */
import type { Said } from './outcome';

/** @param fileName "Plan van aanpak 27 november 2026.docx" */
export function sayWordMade(fileName: string): Said {
  return {
    tone: 'ok',
    title: 'Word-bestand gemaakt',
    help: `Kijk bij je downloads: ${fileName}. De naam van de leerling staat erin. Bewaar het bij het dossier op school en gooi de download daarna weg.`,
  };
}

export function sayPrinting(): Said {
  return {
    tone: 'ok',
    title: 'Er is een tabblad geopend om af te drukken',
    help: 'Sluit dat tabblad als je klaar bent. De tekst is daar dan weg.',
  };
}

export function sayCalendarMade(moments: number): Said {
  return {
    tone: 'ok',
    title: `Agendabestand gemaakt met ${moments === 1 ? 'één moment' : `${moments} momenten`}`,
    help: 'Open het bij je downloads, dan vraagt je agenda of het erbij mag. Er staat geen naam in.',
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
