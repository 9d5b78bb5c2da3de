import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { DossierSnapshot } from '../../dossier/rows';
import type { StudentPage } from '../desk';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { useEscape } from '../use-escape';

const TakeBack = lazy(
  () => import('./take-back').then((module) => module.TakeBack),
  '',
  (content, _, failed) => (failed ? content : <p class="sr" />),
);

/**
 * Where a dossier stands under another name than that of the page, and where the teacher once said that a page belongs to
 * it, the header says so and offers the way back.
 */
export function useWhose(shown: { page: StudentPage; snapshot: DossierSnapshot | null } | undefined): {
  tool: VNode | null;
  below: VNode | null;
} {
  const open = useSignal(false);
  useEscape(open.value, () => {
    open.value = false;
  });
  const label = shown?.snapshot?.summary?.label;
  if (!shown || label === undefined) return { tool: null, below: null };
  const { page } = shown;
  const differs = label !== page.label;
  const doubtful = page.given.length > 0;
  const toggle = {
    type: 'button',
    'aria-expanded': open.value,
    onClick: () => {
      open.value = !open.value;
    },
  } as const;
  return {
    tool:
      doubtful && !differs ? (
        <button {...toggle} class="icon-btn" aria-label={DOUBT} title={DOUBT}>
          <Icon name="person" />
        </button>
      ) : null,
    below:
      differs || (doubtful && open.value) ? (
        <div class="whose">
          {differs && (
            <p class="whose-line">
              <Icon name="alert" size="sm" />
              <span>
                <span>
                  Dossier van <bdi>{label}</bdi>
                </span>{' '}
                {doubtful && (
                  <button {...toggle} class="link">
                    {DOUBT}
                  </button>
                )}
              </span>
            </p>
          )}
          {doubtful && open.value && <TakeBack page={page} label={label} open={open} />}
        </div>
      ) : null,
  };
}

const DOUBT = 'Klopt de leerling niet?';
