import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../icon';
import { takeFocus } from '../use-focus';

interface MenuListProps {
  name: string;
  class?: string;
  children: ComponentChildren;
}

/** An open menu, gone through with the arrows; what is chosen has the focus when it opens, else the first. */
export function MenuList({ name, class: look, children }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const all = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  useLayoutEffect(() => {
    const items = all();
    takeFocus(items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0] ?? null);
  }, []);
  const move = (event: KeyboardEvent) => {
    const items = all();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };
  return (
    <div
      class={look ? `menu ${look}` : 'menu'}
      role="menu"
      tabIndex={-1}
      ref={list}
      aria-label={name}
      onKeyDown={move}
    >
      {children}
    </div>
  );
}

interface MenuItemProps {
  icon: IconName;
  words: string;
  press(event: MouseEvent): void;
}

export function MenuItem({ icon, words, press }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={press}>
      <Icon name={icon} />
      {words}
    </button>
  );
}

interface MenuLinkProps {
  icon: IconName;
  words: string;
  href: string;
  press(): void;
}

/** To a page of our own, in a tab beside this one. */
export function MenuLink({ icon, words, href, press }: MenuLinkProps) {
  return (
    <a role="menuitem" tabIndex={-1} href={href} target="_blank" rel="noopener" onClick={press}>
      <Icon name={icon} />
      {words}
    </a>
  );
}
