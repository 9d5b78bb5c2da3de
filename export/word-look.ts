/** How a Word file looks: as the printed page does (`sheet.css`), so that one measure holds for both. */
import { AlignmentType, LevelFormat } from 'docx';
import { A4 } from './a4';

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const margin = twips(A4.margin);

export const PAGE = {
  size: { width: twips(A4.width), height: twips(A4.height) },
  margin: { top: margin, right: margin, bottom: margin, left: margin },
};

/** On every computer, or with letters that are exactly as wide (Liberation Sans, Arimo). */
const FONT = 'Arial';
/** Half points. */
const SIZE = { text: 20, title: 32, heading: 22, field: 18, closing: 16 };
/** Between items, in twentieths of a point. */
export const BETWEEN = 30;
/** Labels, and the last line: 7 to 1 on white. */
export const QUIET = '46514B';

/** Where who reads it writes: as high as on the printed page. */
export const ROOM = {
  column: twips((A4.width - 2 * A4.margin) / 2),
  height: twips(34),
  margins: { top: twips(2), bottom: twips(2), left: twips(3), right: twips(3) },
  edge: '7B8881',
};

/** Styles of our own, by id. */
export const FIELD = 'Gegeven';
export const CLOSING_LINE = 'Slotregel';

export const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.text, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 0 } },
    },
    heading1: {
      run: { size: SIZE.title, bold: true },
      paragraph: { spacing: { after: 40 }, keepNext: true },
    },
    heading2: {
      run: { size: SIZE.heading, bold: true },
      paragraph: { spacing: { before: 90 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: FIELD, name: 'Gegeven', quickFormat: true, run: { size: SIZE.field } },
    {
      id: CLOSING_LINE,
      name: 'Slotregel',
      quickFormat: true,
      run: { size: SIZE.closing, color: QUIET },
      paragraph: { spacing: { before: 160 } },
    },
  ],
};

/** The lists: of a block's items, and below one item. */
export const BULLETS = 'bullets';
export const FIELD_BULLETS = 'field-bullets';

export const NUMBERING = {
  config: [
    { reference: BULLETS, levels: [bulletAt(0, SIZE.text)] },
    { reference: FIELD_BULLETS, levels: [bulletAt(0, SIZE.field), bulletAt(1, SIZE.field)] },
  ],
};

/** @param size of the bullet; a larger one than its text would make the line higher */
function bulletAt(level: number, size: number) {
  return {
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { run: { size }, paragraph: { indent: { left: twips(5) * (level + 1), hanging: twips(4) } } },
  };
}
