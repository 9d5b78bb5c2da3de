import type { ComponentChildren } from 'preact';
import { idOf } from '../place';

interface HeadedPartProps {
  /** Where the jump bar and other screens lead. */
  part: string;
  name: string;
  meta?: string;
  /** A button at the other end of its heading. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

export function HeadedPart({ part, name, meta, beside, children }: HeadedPartProps) {
  const id = idOf.part(part);
  return (
    <section class="part" aria-labelledby={id} data-part={part}>
      <div class="part-head">
        <h3 id={id} tabIndex={-1}>
          {name}
        </h3>
        {meta && <span class="meta num">{meta}</span>}
        {beside}
      </div>
      {children}
    </section>
  );
}
