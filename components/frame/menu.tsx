import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';

const MenuItems = lazy(
  () => import('./menu-items').then((module) => module.MenuItems),
  '',
  (content, _, failed) => (failed ? content : <p class="sr" />),
);

/** What else the panel can do, from its header. */
export function PanelMenu() {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
  };
  useEscape(open.value, () => {
    close();
    takeFocus(button.current);
  });
  return (
    <div
      class="menu-at"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon-btn"
        aria-label="Menu"
        title="Menu"
        aria-haspopup="menu"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="more" />
      </button>
      {open.value && <MenuItems close={close} />}
    </div>
  );
}
