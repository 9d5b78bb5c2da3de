import { browser } from 'wxt/browser';
import type { LabelReader } from '../../hosts/look';
import type { amendWith } from '../../hosts/read-page';
import type { Bring, PagePart } from '../../ports/page';
import type { OpenPanel } from './open-panel';
import type { pointing } from './pointing';

/** Where scripts of this extension in one frame meet: the global of their own world, which the page cannot see. */
interface Meeting {
  stapsgewijsParts?: Partial<Parts>;
  stapsgewijsStage?: Element;
}

/** The element of the content script that lives; where Firefox ended another, that one's stands beside it. */
export const livingStage = () => (globalThis as Meeting).stapsgewijsStage;

export function setLivingStage(stage: Element): void {
  (globalThis as Meeting).stapsgewijsStage = stage;
}

export interface Parts {
  labels: LabelReader & { amendWith: typeof amendWith };
  'open-panel': OpenPanel;
  pointing: typeof pointing;
}

/** Called by the script of a part when it has arrived. */
export function arrive<P extends PagePart>(part: P, code: Parts[P]): void {
  const meeting = globalThis as Meeting;
  meeting.stapsgewijsParts ??= {};
  meeting.stapsgewijsParts[part] = code;
}

/** The code of this part, if it is here. */
export function part<P extends PagePart>(name: P): Parts[P] | null {
  return (globalThis as Meeting).stapsgewijsParts?.[name] ?? null;
}

/** Parts that are on their way: brought twice, the second would take the place of one that is in use. */
const coming: Partial<Record<PagePart, Promise<unknown>>> = {};

/** Sees to it that this part comes; null when the browser did not bring it. */
export async function bring<P extends PagePart>(name: P): Promise<Parts[P] | null> {
  const message: Bring = { type: 'bring', part: name };
  if (part(name)) return part(name);
  coming[name] ??= browser.runtime.sendMessage(message).catch(() => {});
  await coming[name];
  delete coming[name];
  return part(name);
}
