import { useSignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { Footer } from '../frame/footer';
import { Frame } from '../frame/header';
import { Skeleton } from '../states/skeleton';

type Header = ComponentProps<typeof Frame>['header'];
type Preview = typeof import('./preview-screen').PreviewScreen;

/** Making a plan is loaded when it is asked for; opening the panel does not wait for it. */
export function LazyPreview({ header }: { header: Header }) {
  const screen = useSignal<{ Preview: Preview } | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    import('./preview-screen').then(
      ({ PreviewScreen }) => {
        screen.value = { Preview: PreviewScreen };
      },
      () => {
        failed.value = true;
      },
    );
  }, []);
  if (screen.value) {
    const { Preview } = screen.value;
    return <Preview header={header} />;
  }
  return (
    <Frame header={header} footer={failed.value ? <Footer /> : null}>
      {failed.value ? (
        <p class="intro" role="alert">
          Het plan kan nu niet worden getoond. Wat je schreef, is er nog. Laad de pagina opnieuw.
        </p>
      ) : (
        <Skeleton says="Het plan wordt gemaakt." />
      )}
    </Frame>
  );
}
