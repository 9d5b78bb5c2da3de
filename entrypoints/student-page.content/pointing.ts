/**
 * "Wijs de leerling aan" and "Wijs het veld aan": what was pointed at is found again on every page of the same kind.
 * Comes when it is first asked for, or where something was pointed at before.
 */
import { browser } from 'wxt/browser';
import { type FieldMemory, isUsable, type Typable, typableAt } from '../../hosts/field';
import { amend, labelBeside } from '../../hosts/pointing/amend';
import { nameAt, wordsOf } from '../../hosts/pointing/name-at';
import { pageReport } from '../../hosts/pointing/page-report';
import {
  type Pointer,
  pageKind,
  parsePointers,
  withoutPointer,
  withPointer,
} from '../../hosts/pointing/pointer';
import { elementsAt, pathTo } from '../../hosts/pointing/selector';
import type { Pointing } from '../../hosts/reading';
import { rootsOf } from '../../hosts/roots';
import type { PageMessage } from '../../ports/page';
import type { Home } from './home';
import { bring } from './parts';
import { type Picker, startPicking } from './picker';

/** What a page lends. */
export interface PointingDesk extends Home {
  settings: typeof browser.storage.local;
  fields: FieldMemory;
  tell(): void;
}

export interface PointingPart {
  readonly now: Pointing | null;
  /** Changes whenever a pointed name may be another person's, though it reads the same. */
  readonly visit: string;
  /** Answers the messages about pointing; without one it only looks at what was pointed at before. */
  answer(message?: { type: PageMessage['type']; at?: unknown; what?: unknown }): Promise<unknown>;
}

/** How long a page gets to show what was pointed at, before this visit counts as one without it. */
const PATIENCE = 8000;
/** So many visits in a row without it: the page was rebuilt, and what is remembered is of no use. */
const MISSES = 2;
const SETTING = 'pointers';

let made: Promise<PointingPart | null> | null = null;

/** One for the whole life of a page, however often it is asked for. */
export function pointing(desk: PointingDesk): Promise<PointingPart | null> {
  made ??= make(desk);
  return made;
}

async function make(desk: PointingDesk): Promise<PointingPart | null> {
  const { profile, settings, stage, signal, fields, panel, tell, now: look } = desk;
  const labels = await bring('labels');
  if (!labels) return null;

  let pointers = parsePointers((await settings.get(SETTING))[SETTING]);
  let now: Pointing | null = null;
  let picker: Picker | null = null;
  /** The text that was last taken for a name, and how often another node took its place. */
  let last: Node | null = null;
  let turns = 0;
  let missing: { page: string; since: number } | null = null;

  function save(next: Pointer[]): void {
    pointers = next;
    void settings.set({ [SETTING]: next });
  }

  function pointerFor(at: Pointer['at']): Pointer | undefined {
    const page = pageKind(new URL(location.href));
    return pointers.find((one) => one.at === at && one.page === page);
  }

  labels.amendWith((reading, roots, known) => {
    const pointer = pointerFor('student');
    if (!pointer) return reading;
    const amended = amend(reading, pointer, roots, known);
    heed(pointer, amended.found !== null);
    if (amended.found && amended.by === 'label') mend(pointer, amended.found);
    if (amended.reading.state === 'student' && amended.reading.nameAt !== last) {
      last = amended.reading.nameAt ?? null;
      turns++;
    }
    return amended.reading;
  });

  /** The selectors lead nowhere, the label still does: remember the new way. */
  function mend(pointer: Pointer, found: Element): void {
    const name = nameAt(found);
    const path = name && pathTo(found, wordsOf(name));
    if (path) save(withPointer(pointers, { ...pointer, path, misses: 0 }));
  }

  function heed(pointer: Pointer, found: boolean): void {
    if (found) {
      missing = null;
      if (pointer.misses > 0) save(withPointer(pointers, { ...pointer, misses: 0 }));
      return;
    }
    const time = performance.now();
    if (missing?.page !== pointer.page) {
      missing = { page: pointer.page, since: time };
      // A page at rest is not looked at by itself.
      setTimeout(() => !signal.aborted && look(), PATIENCE + 100);
    }
    if (time - missing.since < PATIENCE) return;
    missing = { page: pointer.page, since: Number.POSITIVE_INFINITY };
    const misses = pointer.misses + 1;
    if (misses < MISSES) {
      save(withPointer(pointers, { ...pointer, misses }));
      return;
    }
    save(withoutPointer(pointers, pointer));
    show({ at: 'student', active: false, trouble: 'lost' });
  }

  function show(next: Pointing | null): void {
    now = next;
    tell();
  }

  function stop(): void {
    picker?.stop();
    picker = null;
    if (now) show(null);
  }

  function chosen(at: Pointer['at'], element: Element): void {
    const name = at === 'student' ? nameAt(element) : null;
    const field = at === 'field' ? typableAt(element) : null;
    const usable = at === 'student' ? name : field && isUsable(field);
    const path = usable ? pathTo(field ?? element, wordsOf(name ?? '')) : null;
    if (!path) {
      show({ at, active: true, trouble: at === 'student' ? 'no-name' : 'no-field' });
      return;
    }
    const roots = rootsOf(document);
    const label = at === 'student' ? labelBeside(element, roots) : null;
    save(withPointer(pointers, { at, page: pageKind(new URL(location.href)), path, label, misses: 0 }));
    stop();
    if (field) fields.suggest(field);
    look();
    tell();
    panel.focus();
  }

  function start(at: Pointer['at']): void {
    picker?.stop();
    picker = startPicking({
      at,
      stage,
      signal,
      chosen: (element) => chosen(at, element),
      stopped: () => {
        stop();
        panel.focus();
      },
    });
    show({ at, active: true, trouble: null });
  }

  /** The field of this kind of page, when no other had the cursor. Looked up anew: an element is never remembered. */
  function suggestField(): void {
    const pointer = pointerFor('field');
    const [field, other] = pointer ? elementsAt(pointer.path, document) : [];
    const typable: Typable | null = field && !other ? typableAt(field) : null;
    if (typable && isUsable(typable)) fields.suggest(typable);
  }

  signal.addEventListener('abort', stop);
  look();
  return {
    get now() {
      if (now) return now;
      return pointerFor('student') ? { at: 'student' as const, active: false, trouble: null } : null;
    },
    get visit() {
      return `${performance.timeOrigin} ${location.href} ${turns}`;
    },
    async answer(message) {
      switch (message?.type) {
        case 'point':
          start(message.at === 'field' ? 'field' : 'student');
          return;
        case 'stop-pointing':
          stop();
          return;
        case 'forget-pointed': {
          const pointer = pointerFor(message.what === 'field' ? 'field' : 'student');
          if (pointer) save(withoutPointer(pointers, pointer));
          if (message.what === 'field') fields.forget();
          look();
          tell();
          return;
        }
        case 'aim':
          suggestField();
          return;
        case 'report': {
          const about = {
            hostName: profile.name,
            versions: `Stapsgewijs ${browser.runtime.getManifest().version}, ${browserVersions()}`,
            state: look().state,
            url: new URL(location.href),
          };
          return { text: pageReport(document, about) };
        }
      }
    },
  };
}

/** "Chromium 140, Microsoft Edge 140", "Firefox 140". */
function browserVersions(): string {
  const { userAgentData } = navigator as {
    userAgentData?: { brands: { brand: string; version: string }[] };
  };
  const named = userAgentData?.brands
    .filter(({ brand }) => /^(?:Chromium|Google Chrome|Microsoft Edge)$/.test(brand))
    .map(({ brand, version }) => `${brand} ${version}`)
    .join(', ');
  return named || `Firefox ${/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? ''}`;
}
