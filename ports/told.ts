/**
 * What a page of the extension has to tell whoever works on this device, once: it stands in every view until it was read
 * (`told`). `first-use`: what this is and what it keeps, before it keeps anything · `changes`: an update touches what is
 * kept.
 */
export type ToTell = 'first-use' | 'changes';
