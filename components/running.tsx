interface RunningProps {
  work: {
    /** How much is done, of how much (0: not known yet); null while nothing runs. */
    readonly at: { done: number; of: number } | null;
    stop(): void;
  };
  /** "Bestanden maken" */
  name: string;
  /** "2 van 3 bestanden gemaakt" */
  says(done: number, of: number): string;
}

/** How far long work is, and *Stoppen*. */
export function Running({ work: { at, stop }, name, says }: RunningProps) {
  if (!at) return null;
  return (
    <div class="several">
      <progress max={at.of || 1} value={at.done} aria-label={name} />
      <p class="help">{says(at.done, at.of)}</p>
      <button type="button" class="btn" onClick={stop}>
        Stoppen
      </button>
    </div>
  );
}
