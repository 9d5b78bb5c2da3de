import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Frame } from '../frame/header';
import { Skeleton } from '../states/skeleton';
import type { InlezenProps } from './inlezen-screen';

type Screen = typeof import('./inlezen-screen').InlezenScreen;

/** Reading a plan is loaded when it is asked for. */
export function LazyInlezen(props: InlezenProps) {
  const screen = useSignal<{ Inlezen: Screen } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    import('./inlezen-screen').then(
      ({ InlezenScreen }) => {
        screen.value = { Inlezen: InlezenScreen };
      },
      () => {
        screen.value = 'failed';
      },
    );
  }, []);
  if (typeof screen.value === 'object') {
    const { Inlezen } = screen.value;
    return <Inlezen {...props} />;
  }
  return (
    <Frame header={props.header}>
      {screen.value === 'failed' ? (
        <div class="state">
          <p role="alert">Plan inlezen kan nu niet. Wat je schreef, is er nog. Laad de pagina opnieuw.</p>
          <div class="btns">
            <button type="button" class="btn" onClick={props.close}>
              Terug
            </button>
          </div>
        </div>
      ) : (
        <Skeleton says="Plan inlezen wordt geopend." />
      )}
    </Frame>
  );
}
