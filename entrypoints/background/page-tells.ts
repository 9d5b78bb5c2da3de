/** What a panel only tells, and its page does. */
import type { PageMessage } from '../../ports/page';
import type { FromPanel } from '../../ports/panel';
import type { Handlers } from '../../ports/port-table';

type Tells = 'aim' | 'point' | 'forget-pointed' | 'stop-pointing' | 'return-focus' | 'fold' | 'hide';

export function pageTells(
  tellPage: (message: PageMessage) => void,
): Handlers<Extract<FromPanel, { type: Tells }>, Record<never, never>> {
  return {
    aim: ({ on, standing }) => tellPage({ to: 'page', type: 'aim', on, standing }),
    point: ({ at }) => tellPage({ to: 'page', type: 'point', at }),
    'forget-pointed': ({ what }) => tellPage({ to: 'page', type: 'forget-pointed', what }),
    'stop-pointing': () => tellPage({ to: 'page', type: 'stop-pointing' }),
    'return-focus': () => tellPage({ to: 'page', type: 'return-focus' }),
    fold: () => tellPage({ to: 'page', type: 'fold', hides: false }),
    hide: () => tellPage({ to: 'page', type: 'fold', hides: true }),
  };
}
