import type { ComponentChildren } from 'preact';
import { IconButton } from '../icon-button';
import { HEADING_ID } from '../place';

interface SubHeadProps {
  title: string;
  /** What the way back is called. */
  back?: string;
  leave(): void;
  children?: ComponentChildren;
}

/** Above a screen that stands beside the steps: its name, and the way back. */
export function SubHead({ title, back = 'Terug', leave, children }: SubHeadProps) {
  return (
    <div class="sub-head">
      <IconButton name={back} icon="left" onClick={leave} />
      <h2 id={HEADING_ID} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  );
}
