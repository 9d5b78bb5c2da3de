import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';

interface MenuButtonProps {
  /** Its name, for who hears it: what is seen of it is part of that. */
  name: string;
  class: string;
  /** What is seen of it. */
  face: ComponentChildren;
  title?: string;
  /** What is in the menu, while it is open; `close` brings the focus back to the button. */
  items(close: () => void): ComponentChildren;
}

/** A button and the menu that opens at it: closed by Escape, by a choice, and by going elsewhere. */
export function MenuButton({ name, class: look, face, title, items }: MenuButtonProps) {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
    takeFocus(button.current);
  };
  useEscape(open.value, close);
  return (
    <div
      class="menu-at"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) open.value = false;
      }}
    >
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={name}
        title={title}
        aria-haspopup="menu"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {face}
      </button>
      {open.value && items(close)}
    </div>
  );
}
