/**
 * The tools of each chapter, in the order in which they stand. They are loaded when the panel starts, and opening the
 * panel does not wait for them: one file a chapter names its tools, one file a tool holds it.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ChapterId } from '../../content/chapter';

export type Tools = readonly ComponentType[];
/** `loading` until they are there; `failed` when the browser could not fetch them. */
export type LoadedTools = Tools | 'loading' | 'failed';

const FILES: Readonly<Record<ChapterId, () => Promise<{ TOOLS: Tools }>>> = {
  voorbereiding: () => import('./voorbereiding'),
  signaleren: () => import('./signaleren'),
  begrijpen: () => import('./begrijpen'),
  plannen: () => import('./plannen'),
  realiseren: () => import('./realiseren'),
  vastleggen: () => import('./vastleggen'),
  evalueren: () => import('./evalueren'),
};

const loaded = new Map<ChapterId, Signal<LoadedTools>>();

export function loadTools(): void {
  for (const id of Object.keys(FILES) as ChapterId[]) toolsOf(id);
}

export function toolsOf(id: ChapterId): ReadonlySignal<LoadedTools> {
  const known = loaded.get(id);
  if (known) return known;
  const tools = signal<LoadedTools>('loading');
  loaded.set(id, tools);
  FILES[id]().then(
    ({ TOOLS }) => {
      tools.value = TOOLS;
    },
    () => {
      tools.value = 'failed';
    },
  );
  return tools;
}
