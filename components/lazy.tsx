import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from './states/skeleton';

/**
 * A part of the panel that most openings do without: loaded when it is first shown, and once.
 * @param says read out meanwhile
 * @param around what stands around it until then, of a part that is a whole panel
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  says: string,
  around: (content: VNode, props: P, failed: boolean) => VNode = (content) => content,
) {
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
    if (typeof Loaded === 'function') return <Loaded {...props} />;
    if (!Loaded) return around(<Skeleton says={says} />, props, false);
    const failed = (
      <p class="intro" role="alert">
        Dit kan nu niet worden getoond. Wat je schreef, is er nog. Laad de pagina opnieuw.
      </p>
    );
    return around(failed, props, true);
  };
}
