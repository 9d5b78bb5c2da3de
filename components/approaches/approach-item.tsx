import type { ComponentChildren } from 'preact';
import type { Approach } from '../../ports/approaches/format';
import { useLink } from '../desk';
import { inShort } from '../tools/tool';

interface ApproachItemProps {
  approach: Approach;
  /** "Kies"; none for one that is only read. */
  act?: string;
  press?(approach: Approach): void;
  /** Below it, in place of the button. */
  children?: ComponentChildren;
}

/** An aanpak to read, and perhaps to choose. Its source is words: nothing here leads out of the extension. */
export function ApproachItem({ approach, act, press, children }: ApproachItemProps) {
  const link = useLink();
  const { what, need, who, often, source } = approach;
  const lines = [need.trim() && `Voor: ${need}`, inShort(who, often), source.trim() && `Bron: ${source}`];
  return (
    <li class="approach">
      <p class="own" dir="auto">
        {what}
      </p>
      {lines.filter(Boolean).map((line) => (
        <p class="small own" dir="auto" key={line}>
          {line}
        </p>
      ))}
      {children}
      {act && press && (
        <button
          type="button"
          class="link"
          aria-label={`${act}: ${what}`}
          disabled={link.condition.value === 'orphaned'}
          onClick={() => press(approach)}
        >
          {act}
        </button>
      )}
    </li>
  );
}
