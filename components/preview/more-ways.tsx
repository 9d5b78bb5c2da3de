/** What more can be done with a text than copying and inserting it: not of every day, so it stands in a menu. */
import { outgoing, outgoingName } from '../../export/outgoing';
import { ASK, type BuiltText } from '../../plan/documents';
import type { Plan } from '../../plan/model';
import type { PanelLink } from '../../ports/panel-link';
import type { Desk } from '../desk';
import { download } from '../download';
import type { IconName } from '../icon';
import { momentsAhead, saveMoments } from '../to-calendar';
import { today } from '../when';
import type { Said } from './outcome';
import { sayCalendarMade, sayNotMade, sayPrinting, sayWordMade } from './ways-said';

export interface WayAbout {
  text: BuiltText;
  /** What was chosen of it. */
  plan: Plan<string>;
  desk: Desk;
  link: PanelLink;
}

export interface Way {
  words(about: WayAbout): string;
  icon: IconName;
  /** Whether it is offered now. */
  here(about: WayAbout): boolean;
  /** It takes the text out of the panel: only on a click that was meant. */
  takesText?: true;
  /** What came of it, to say; nothing where it leads somewhere. */
  go(about: WayAbout): Promise<Said> | undefined;
}

const POINT: Way = {
  words: () => 'Veld aanwijzen',
  icon: 'point',
  here: ({ desk }) => !desk.page.alone,
  go({ link }) {
    link.tell('point', { at: 'field' });
    return undefined;
  },
};

const READ_IN: Way = {
  words: () => 'Plan inlezen',
  icon: 'swap',
  // A dossier that was closed is only read.
  here: ({ desk }) => !desk.snapshot.summary?.closedOn,
  go({ desk }) {
    desk.reading.screen.value = 'text';
    return undefined;
  },
};

const READ_ANSWERS: Way = {
  words: () => 'Antwoorden inlezen',
  icon: 'swap',
  here: ({ desk, text }) => text.document.id === ASK.id && !desk.snapshot.summary?.closedOn,
  go({ desk }) {
    desk.reading.screen.value = 'answers';
    return undefined;
  },
};

/** A way out of the panel, which may fail. */
const out = (way: Omit<Way, 'takesText' | 'go'> & { go(about: WayAbout): Promise<Said> }): Way => ({
  ...way,
  takesText: true,
  go: (about) => way.go(about).catch(() => sayNotMade(way.words(about))),
});

const isChosen = ({ plan }: WayAbout) => plan.blocks.length > 0;
const called = ({ text }: WayAbout) => outgoingName(text.document, today());

const WORD = out({
  words: () => 'Opslaan als Word',
  icon: 'doc',
  here: isChosen,
  async go(about) {
    const { wordFile } = await import('../../export/word');
    download(await wordFile(outgoing(about.plan)), `${called(about)}.docx`);
    about.link.ask('note', { what: 'word-made' }).catch(() => {});
    return sayWordMade();
  },
});

const PRINT = out({
  words: () => 'Afdrukken',
  icon: 'print',
  here: isChosen,
  async go(about) {
    await about.link.ask('print', { text: outgoing(about.plan), name: called(about) });
    return sayPrinting();
  },
});

const momentsOf = ({ desk }: WayAbout) => momentsAhead(desk.student);

const CALENDAR = out({
  words: (about) => (momentsOf(about).length > 1 ? 'Momenten in agenda' : 'Moment in agenda'),
  icon: 'calendar',
  here: (about) => momentsOf(about).length > 0,
  async go(about) {
    const moments = momentsOf(about);
    await saveMoments(moments);
    about.link.ask('note', { what: 'calendar-made' }).catch(() => {});
    return sayCalendarMade(moments.length);
  },
});

/** In the order in which they are offered. */
export const WAYS: readonly Way[] = [WORD, PRINT, CALENDAR, POINT, READ_ANSWERS, READ_IN];
