import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';

export interface PickFrom {
  id: string;
  open: Signal<boolean>;
  close(): void;
}

/** What can be chosen for a list of the plan: a button beside its name, and below that what there is while it is open. */
export function usePickFrom(id: string): PickFrom {
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  useEscape(open.value, () => {
    close();
    takeFocus(document.getElementById(id));
  });
  return { id, open, close };
}

interface PickFromButtonProps {
  from: PickFrom;
  /** "Kies uit onze aanpakken" */
  name: string;
  /** What of that name is seen: it stands on a line with others. */
  children: string;
}

export function PickFromButton({ from: { id, open }, name, children }: PickFromButtonProps) {
  const link = useLink();
  return (
    <button
      type="button"
      class="link quiet"
      id={id}
      aria-label={name}
      aria-expanded={open.value}
      aria-controls={open.value ? listId(id) : undefined}
      title={name}
      disabled={link.condition.value === 'orphaned'}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      {children}
      <Icon name="down" size="sm" turn />
    </button>
  );
}

export function PickFromList({
  from: { id, open },
  children,
}: {
  from: PickFrom;
  children: ComponentChildren;
}) {
  return (
    open.value && (
      <div class="choose-from" id={listId(id)}>
        {children}
      </div>
    )
  );
}

function listId(id: string): string {
  return `${id}-lijst`;
}
