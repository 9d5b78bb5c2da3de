/**
 * "Wijs de leerling aan" and "Wijs het veld aan": what was pointed at is found again on every page of the same kind.
 * Comes when it is first asked for, or where something was pointed at before.
 */
import { browser } from 'wxt/browser';
import { isUsable, type Typable, typableAt } from '../../hosts/fields/field';
import type { LabelReading } from '../../hosts/labels/label-reading';
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
import { POINTERS } from '../../ports/local-settings';
import type { HostPage, PointingPart } from './host-page';
import { type Picker, startPicking } from './picker';

/** How long a page gets to show what was pointed at, before this visit counts as one without it. */
const PATIENCE = 8000;
/** So many visits in a row without it: the page was rebuilt, and what is remembered is of no use. */
const MISSES = 2;

/** Null where the page went before it was ready. */
export async function pointing(page: HostPage): Promise<PointingPart | null> {
  const { profile, settings, stage, signal, fields, panel, tell, anotherTurn, now: look } = page;
  const labels = await page.bring('labels');
  if (!labels) return null;

  let pointers = parsePointers((await settings.get(POINTERS))[POINTERS]);
  if (signal.aborted) return null;
  let now: Pointing | null = null;
  let picker: Picker | null = null;
  /** Where a name was last read of somebody of whom nothing else is known, and under which address. */
  let named: { at: Node | undefined; href: string } | null = null;
  let missing: { page: string; since: number } | null = null;

  function save(next: Pointer[]): void {
    pointers = next;
    void settings.set({ [POINTERS]: next });
  }

  function pointerFor(at: Pointer['at']): Pointer | undefined {
    const kind = pageKind(new URL(location.href));
    return pointers.find((one) => one.at === at && one.page === kind);
  }

  labels.amendWith((reading, roots, known) => {
    const pointer = pointerFor('student');
    if (!pointer) return reading;
    const amended = amend(reading, pointer, roots, known);
    heed(pointer, amended.found !== null);
    if (amended.found && amended.by === 'label') mend(pointer, amended.found);
    if (amended.reading.state === 'student') heedName(amended.reading);
    return amended.reading;
  });

  function heedName({ student, nameAt: at }: Extract<LabelReading, { state: 'student' }>): void {
    const { href } = location;
    if (student.identifiers[0]?.kind !== 'name' || (named?.at === at && named?.href === href)) return;
    named = { at, href };
    anotherTurn();
    // Once this look is over.
    queueMicrotask(tell);
  }

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

  signal.addEventListener('abort', () => {
    labels.amendWith(null);
    stop();
  });
  look();
  return {
    get now() {
      if (now) return now;
      return pointerFor('student') ? { at: 'student' as const, active: false, trouble: null } : null;
    },
    suggestField,
    answers: {
      point: ({ at }) => start(at === 'field' ? 'field' : 'student'),
      'stop-pointing': stop,
      'forget-pointed'({ what }) {
        const pointer = pointerFor(what === 'field' ? 'field' : 'student');
        if (pointer) save(withoutPointer(pointers, pointer));
        if (what === 'field') fields.forget();
        look();
        tell();
      },
      report: () => ({
        text: pageReport(document, {
          hostName: profile.name,
          versions: `Stapsgewijs ${browser.runtime.getManifest().version}, ${browserVersions()}`,
          state: look().state,
          url: new URL(location.href),
        }),
      }),
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
