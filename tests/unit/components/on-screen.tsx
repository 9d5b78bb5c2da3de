import axe, { type Result } from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Desk, DeskContext, LinkContext, usePanelLink } from '../../../components/desk';
import { readings } from '../../../components/inlezen/reading';
import { newPlace } from '../../../components/place';
import { sheetOf } from '../../../components/sheet';
import { watchSight } from '../../../components/sight';
import { undoStack } from '../../../components/undo/undo-stack';
import { type FakeLink, STUDENT } from './fake-link';

/**
 * Draws parts of the panel as the panel does, and finds on them what a teacher meets: by role and accessible name, as
 * axe-core computes them. Happy-dom draws and focuses nothing: what is about pixels, the focus, frames or the clipboard
 * is for the tests in real browsers.
 */
export interface OnScreen {
  desk: Pick<Desk, 'place' | 'undo'>;
  /** The one thing of this role whose name is, or matches, `name`. Throws when there is none, or more than one. */
  the(role: string, name?: string | RegExp): HTMLElement;
  /** The names of all of this role. */
  names(role: string): string[];
  /** What is read out after the name. */
  description(element: HTMLElement): string;
  /** All there is to read. */
  text(): string;
  /** What an alert or status says; the empty ones are there to be filled. */
  says(role: 'alert' | 'status'): string;
  /** What axe has against it. */
  faults(): Promise<string[]>;
}

/** Rules about a whole page, and about colours, which need a style sheet: held to in real browsers. */
const NOT_OF_A_PART = [
  'color-contrast',
  'document-title',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
];

// Not in axe's own types, though it documents them for who writes checks.
const { aria, text: words } = axe.commons as unknown as {
  aria: { getRole(element: Element): string | null };
  text: { accessibleText(element: Element): string };
};

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.lang = 'nl';
  document.hasFocus = () => true;
  Object.assign(globalThis, { IntersectionObserverEntry: class {} });
  watchSight();
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

/** Lets this much time go by, and what is drawn by then be drawn. */
export async function later(milliseconds = 0): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

export async function show({ link }: FakeLink, part: () => ComponentChildren): Promise<OnScreen> {
  const desk = { place: newPlace(null), undo: undoStack() };
  const Part = () => <>{part()}</>;
  function OnDesk() {
    const view = usePanelLink().view.value;
    if (!view?.dossier || !view.school) return <Part />;
    const { page, dossier, school } = view;
    const about = page.state === 'student' ? page : STUDENT;
    const whole: Desk = {
      ...desk,
      page: about,
      snapshot: dossier,
      student: sheetOf(dossier),
      school: sheetOf(school),
      reading: readings()(about),
    };
    return (
      <DeskContext.Provider value={whole}>
        <Part />
      </DeskContext.Provider>
    );
  }
  await act(() =>
    render(
      <LinkContext.Provider value={link}>
        <OnDesk />
      </LinkContext.Provider>,
      document.body,
    ),
  );
  // A part that loads when it is needed.
  await vi.dynamicImportSettled();
  // The half second before a button of weight can have been read.
  await later(1000);
  return {
    desk,
    the(role, name) {
      const there = everything(role);
      const found = there.filter((one) => name === undefined || matches(one.name, name));
      if (found[0] && found.length === 1) return found[0].element;
      const list = there.map((one) => `“${one.name}”`).join(', ') || 'none';
      throw new Error(`${found.length} of role ${role} named ${name}; there: ${list}`);
    },
    names: (role) => everything(role).map(({ name }) => name),
    description: (element) =>
      plain(
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      ),
    text: () => plain(document.body.textContent ?? ''),
    says: (role) =>
      plain(
        everything(role)
          .map(({ element }) => element.textContent ?? '')
          .join(' '),
      ),
    async faults() {
      const rules = Object.fromEntries(NOT_OF_A_PART.map((rule) => [rule, { enabled: false }]));
      let found: Result[] | null = null;
      void axe.run(document.body, { rules }).then(({ violations }) => {
        found = violations;
      });
      // Axe waits for a clock, which stands still here.
      const violations = await vi.waitUntil(() => found, { timeout: 20_000 });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
  };
}

function everything(role: string): { element: HTMLElement; name: string }[] {
  axe.setup(document);
  try {
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => (element.getAttribute('role') ?? aria.getRole(element)) === role)
      .map((element) => ({ element, name: plain(words.accessibleText(element)) }));
  } finally {
    axe.teardown();
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** A click or key press of a teacher; a script of the page can make one too, but not one that is trusted. */
export async function press(element: HTMLElement, { trusted = true } = {}): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  await act(async () => {
    element.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(0);
  });
}

export async function type(element: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    (element as HTMLInputElement | HTMLTextAreaElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
