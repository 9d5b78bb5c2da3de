import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/**
 * Writes down, moment by moment, what a host page shows and what the panel beside it shows, so that afterwards it can
 * be said whether one student's text ever stood beside another student.
 *
 * The host's own DOM and address are the truth: `evidence` holds, for each place that says who the page is about (the
 * id in the address, the name, the number), the students that it can mean. From the first task in which any of them
 * excludes a student, nothing of that student may be on screen: a page that is half replaced shows nobody.
 */

export interface HostMoment {
  kind: 'host';
  doc: string;
  /** Milliseconds since the epoch, to a fraction. */
  at: number;
  /** This document has just come: alone, or out of the back/forward cache. */
  came: 'new' | 'back' | null;
  evidence: string[][];
  /** The panel can be seen: it is there, shown, and no curtain hangs before it. */
  seen: boolean;
  /** Students whose text stands in the form that the host would save. */
  inForm: string[];
}

export interface PanelMoment {
  kind: 'panel';
  doc: string;
  at: number;
  /** Whom the header names; null: nobody. */
  label: string | null;
  /** Students whose text stands anywhere in the panel. */
  marks: string[];
}

/** Text that the panel took from the keyboard. */
export interface Typed {
  kind: 'typed';
  doc: string;
  at: number;
  field: string;
  value: string;
  label: string | null;
}

export type Moment = HostMoment | PanelMoment | Typed;

/** A student as the pages of one host know them. */
export interface Known {
  /** Stands between square brackets in everything that is typed about this student. */
  key: string;
  host: string;
  id: string;
  name: string;
  label: string;
}

/** Runs in every frame, before its own scripts. */
function record(students: Known[]): void {
  const doc = Math.random().toString(36).slice(2);
  const now = () => performance.timeOrigin + performance.now();
  const tell = (moment: object) => {
    const { lockMoment } = window as unknown as { lockMoment?: (moment: object) => void };
    lockMoment?.({ doc, at: now(), ...moment });
  };
  const marksIn = (text: string) => [
    ...new Set([...text.matchAll(/\[([a-z]-[a-z-]+)\]/g)].map(([, key]) => key as string)),
  ];

  if (location.protocol === 'chrome-extension:') {
    if (!location.pathname.endsWith('/panel.html')) return;
    let last = '';
    const label = () => {
      const said = document.querySelector('.who-name bdi')?.textContent ?? null;
      return said === 'Stapsgewijs' ? null : said;
    };
    const look = () => {
      const fields = [
        ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input'),
      ];
      const text = (document.body?.textContent ?? '') + fields.map(({ value }) => value).join(' ');
      const moment = { kind: 'panel', label: label(), marks: marksIn(text) };
      if (JSON.stringify(moment) === last) return;
      last = JSON.stringify(moment);
      tell(moment);
    };
    const everyPaint = () => {
      look();
      requestAnimationFrame(everyPaint);
    };
    everyPaint();
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    addEventListener('pageshow', () => {
      last = '';
      look();
    });
    addEventListener(
      'input',
      ({ target }) => {
        const { id, value } = target as HTMLTextAreaElement;
        tell({ kind: 'typed', field: id, value, label: label() });
        look();
      },
      true,
    );
    return;
  }
  if (window !== top) return;

  let box: HTMLElement | null = null;
  let last = '';
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const NAMES =
    '[cy="header-item-naam"], main h1, [data-naam], .title, li.item, dl.rows .value:first-of-type, .over';
  const own = students.filter(({ host }) => host === location.hostname);
  const evidence = () => {
    const found: string[][] = [];
    const add = (say: (student: Known) => boolean) => {
      const keys = own.filter(say).map(({ key }) => key);
      found.push(keys);
    };
    const id = location.href.match(/leerling[/=](\d+)/)?.[1];
    if (id) add((student) => student.id === id);
    const documents = [
      document,
      ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument),
    ];
    const roots = documents.flatMap((one) => {
      const hosts = one?.querySelectorAll('dna-page-header, dna-breadcrumbs, dna-card') ?? [];
      return [one, ...[...hosts].map(({ shadowRoot }) => shadowRoot)];
    });
    for (const one of roots) {
      for (const place of one?.querySelectorAll(NAMES) ?? []) {
        const name = place.textContent?.replace('Logboek van ', '').trim() ?? '';
        if (shown(place) && own.some((student) => student.name === name))
          add((student) => student.name === name);
      }
      for (const place of one?.querySelectorAll('dl.gegevens dd:first-of-type') ?? []) {
        const number = place.textContent?.trim() ?? '';
        if (shown(place)) add((student) => student.id === number);
      }
    }
    return found;
  };
  const look = (came: HostMoment['came'] = null) => {
    const seen =
      box?.isConnected === true && box.style.visibility !== 'hidden' && !box.classList.contains('covered');
    const note = (window as { fakeHost?: { note(): { text: string } | null } }).fakeHost?.note()?.text ?? '';
    const moment = { kind: 'host', evidence: evidence(), seen, inForm: marksIn(note) };
    if (came === null && JSON.stringify(moment) === last) return;
    last = JSON.stringify(moment);
    tell({ ...moment, came });
  };
  look('new');
  // In the same task, after the observers of everybody else.
  new MutationObserver(() => queueMicrotask(look)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method];
    history[method] = function (...args: Parameters<History['pushState']>) {
      original.apply(this, args);
      look();
    };
  }
  for (const type of ['popstate', 'hashchange', 'input']) addEventListener(type, () => look());
  addEventListener('pageshow', ({ persisted }) => persisted && look('back'));
  const everyPaint = () => {
    look();
    requestAnimationFrame(everyPaint);
  };
  everyPaint();
  Object.assign(window, {
    lockBox(node: HTMLElement) {
      box = node;
      new MutationObserver(() => look()).observe(box, { attributes: true });
      look();
    },
  });
}

export interface LockRecorder {
  /** Everything so far, oldest first. */
  moments(): Moment[];
  /** Call when a panel has been mounted in this document: from here on its curtain is seen too. */
  seeCurtain(): Promise<void>;
}

export async function lockRecorder(
  context: BrowserContext,
  page: Page,
  students: Known[],
): Promise<LockRecorder> {
  const moments: Moment[] = [];
  await context.exposeBinding('lockMoment', (_source, moment: Moment) => void moments.push(moment));
  await context.addInitScript(record, students);
  const session = await context.newCDPSession(page);
  return {
    moments: () => [...moments].sort((one, other) => one.at - other.at),
    seeCurtain: () => seeCurtain(session),
  };
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Hands the panel's box, in our closed root, to `window.lockBox` in the page. */
export async function seeCurtain(session: CDPSession): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: DomNode): DomNode | null => {
    const { attributes = [] } = node;
    const name = attributes[attributes.indexOf('class') + 1] ?? '';
    if (attributes.includes('class') && /^panel\b/.test(name)) return node;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const box = find(root as DomNode);
  if (!box) throw new Error('There is no panel in this document.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: box.backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: 'function () { window.lockBox(this) }',
  });
}
