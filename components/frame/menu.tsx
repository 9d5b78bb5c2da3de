import { Icon } from '../icon';
import { lazy } from '../lazy';
import { MenuButton } from './menu-button';

const MenuItems = lazy(
  () => import('./menu-items').then((module) => module.MenuItems),
  '',
  (content, _, failed) => (failed ? content : <p class="sr" />),
);

/** What else the panel can do, from its header. */
export function PanelMenu() {
  return (
    <MenuButton
      name="Menu"
      title="Menu"
      class="icon-btn"
      face={<Icon name="more" />}
      items={(close) => <MenuItems close={close} />}
    />
  );
}
