import { browser } from 'wxt/browser';
import type { Bring, PagePart } from '../../ports/page';
import type { HostPage, Parts } from './host-page';

type Makers = { [P in PagePart]: (page: HostPage) => Parts[P] | Promise<Parts[P] | null> };

/** In the global of their own world scripts of this extension in one frame meet; the page cannot see it. */
interface Meeting {
  stapsgewijsParts?: Partial<Makers>;
}

const meeting = globalThis as Meeting;

/** Called by the script of a part when it has arrived. */
export function arrive<P extends PagePart>(part: P, make: Makers[P]): void {
  meeting.stapsgewijsParts ??= {};
  meeting.stapsgewijsParts[part] = make;
}

/** The parts of one life. Their code may have come for the life before it; what is made of it never is. */
export function partsOf(page: () => HostPage): Pick<HostPage, 'here' | 'bring'> {
  const made: Partial<Record<PagePart, Parts[PagePart] | null | undefined>> = {};
  const coming: Partial<Record<PagePart, Promise<void>>> = {};
  const here = <P extends PagePart>(name: P) => (made[name] ?? null) as Parts[P] | null;

  async function make(part: PagePart): Promise<void> {
    // Once more where nothing came: the worker that was asked may have been going.
    for (let tries = 2; tries-- && !meeting.stapsgewijsParts?.[part]; )
      await browser.runtime.sendMessage({ type: 'bring', part } satisfies Bring).catch(() => {});
    made[part] = await meeting.stapsgewijsParts?.[part]?.(page());
    delete coming[part];
  }

  return {
    here,
    async bring(name) {
      if (!made[name]) {
        coming[name] ??= make(name);
        await coming[name];
      }
      return page().signal.aborted ? null : here(name);
    },
  };
}
