import type { Tools } from './load';

export const TOOLS: Tools = [];
