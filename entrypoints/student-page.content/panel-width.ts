export const NARROWEST = 320;
export const WIDEST = 560;
const USUAL = 400;

/** A width from storage or from the pointer, made to fit. */
export function fittingWidth(width: unknown): number {
  const wanted = Number.isFinite(width) ? Math.round(width as number) : USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, wanted));
}
