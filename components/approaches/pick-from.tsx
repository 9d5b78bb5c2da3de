import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';

interface PickFromProps {
  id: string;
  name: string;
  /** What there is to choose, while it is open. */
  children(close: () => void): ComponentChildren;
}

/** Below a list of the plan: opens what can be chosen for it. */
export function PickFrom({ id, name, children }: PickFromProps) {
  const link = useLink();
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  useEscape(open.value, () => {
    close();
    takeFocus(document.getElementById(id));
  });
  return (
    <div class="choose-from">
      <button
        type="button"
        class="link quiet"
        id={id}
        aria-expanded={open.value}
        disabled={link.condition.value === 'orphaned'}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {name}
        <Icon name="down" size="sm" turn />
      </button>
      {open.value && children(close)}
    </div>
  );
}
