import type { Signal } from '@preact/signals';
import { Icon } from './icon';

/** Under a button: why it did nothing. Always there, so that it is read out when it fills. */
export function Unmeant({ why }: { why: Signal<string> }) {
  return (
    <p class="not-saved" role="alert">
      {why.value && (
        <>
          <Icon name="alert" size="sm" />
          <span>{why.value}</span>
        </>
      )}
    </p>
  );
}
