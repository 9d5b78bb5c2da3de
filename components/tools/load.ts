/** The tools load when the panel starts, and opening the panel does not wait for them. */
import { signal } from '@preact/signals';
import type { ChapterId } from '../../content/chapter';
import type { StepTools } from './tools-of';

const tools = signal<Readonly<Record<ChapterId, StepTools>> | 'loading' | 'failed'>('loading');

export function loadTools(): void {
  import('./tools-of').then(
    ({ TOOLS }) => {
      tools.value = TOOLS;
    },
    () => {
      tools.value = 'failed';
    },
  );
}

/** Those of one chapter; `loading` until they are there, `failed` when the browser could not fetch them. */
export function toolsOf(id: ChapterId): StepTools | 'loading' | 'failed' {
  const { value } = tools;
  return typeof value === 'string' ? value : value[id];
}
