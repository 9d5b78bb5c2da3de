import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from './states/skeleton';

/**
 * A part of the panel that most openings do without: loaded when it is first shown, and once.
 * @param says read out meanwhile
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, says: string) {
  const loaded = signal<ComponentType<P> | 'failed' | null>(null);
  return function Lazy(props: P) {
    useEffect(() => {
      if (typeof loaded.peek() === 'function') return;
      load().then(
        (component) => {
          loaded.value = component;
        },
        () => {
          loaded.value = 'failed';
        },
      );
    }, []);
    const Loaded = loaded.value;
    if (Loaded === null) return <Skeleton says={says} />;
    if (Loaded !== 'failed') return <Loaded {...props} />;
    return (
      <p class="intro" role="alert">
        Dit kan nu niet worden getoond. Wat je schreef, is er nog. Laad de pagina opnieuw.
      </p>
    );
  };
}
