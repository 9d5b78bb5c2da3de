export const NARROWEST = 320;
export const WIDEST = 560;
/** Until the teacher makes it another. */
export const USUAL = 400;

/** A width from the pointer, made to fit: what is stored fits. In CSS pixels. */
export function fittingWidth(wanted: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
}
