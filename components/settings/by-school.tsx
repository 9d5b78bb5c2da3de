import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';

/** Of a setting that the school has fixed: that it is so, by whom, and what it says. */
export function BySchool({ children }: { children?: ComponentChildren }) {
  return (
    <span class="by-school">
      <Icon name="school" size="sm" />
      <span>Ingesteld door je school{children ? <>: {children}</> : '.'}</span>
    </span>
  );
}
