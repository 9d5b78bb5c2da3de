import type { ComponentChildren } from 'preact';
import { idOf } from '../place';

interface HeadedPartProps {
  /** Where the jump bar and other screens lead. */
  part: string;
  name: string;
  /** The jump bar above says the name already. */
  quiet?: boolean;
  meta?: string;
  children: ComponentChildren;
}

export function HeadedPart({ part, name, quiet, meta, children }: HeadedPartProps) {
  const id = idOf.part(part);
  return (
    <section class="part" aria-labelledby={id} data-part={part}>
      <div class={quiet ? 'sr' : 'part-head'}>
        <h3 id={id} tabIndex={-1}>
          {name}
        </h3>
        {meta && <span class="meta num">{meta}</span>}
      </div>
      {children}
    </section>
  );
}
