import type { Signal } from '@preact/signals';
import { MenuButton } from '../frame/menu-button';
import { MenuItem, MenuList } from '../frame/menu-list';
import { Icon } from '../icon';
import { useMeant } from '../sight';
import { WAYS, type Way, type WayAbout } from './more-ways';
import { type Said, sayUnseen } from './outcome';

interface MoreProps {
  about: WayAbout;
  said: Signal<Said | null>;
}

/** The last thing in the footer. */
export function MoreMenu(props: MoreProps) {
  const ways = WAYS.filter((way) => way.here(props.about));
  if (ways.length === 0) return null;
  return (
    <MenuButton
      name="Meer"
      title="Meer"
      class="icon-btn"
      face={<Icon name="more" />}
      items={(close) => <Ways {...props} ways={ways} close={close} />}
    />
  );
}

/** Drawn when the menu opens: from then on it can be read. */
function Ways({ about, said, ways, close }: MoreProps & { ways: readonly Way[]; close(): void }) {
  const { act } = useMeant((why) => {
    if (why) said.value = sayUnseen(why);
  });
  const press = (way: Way) => (event: MouseEvent) => {
    close();
    const then = async () => {
      said.value = (await way.go(about)) ?? null;
    };
    if (way.takesText) void act(event, then);
    else void then();
  };
  return (
    <MenuList name="Meer" class="menu-up">
      {ways.map((way) => {
        const words = way.words(about);
        return <MenuItem key={words} icon={way.icon} words={words} press={press(way)} />;
      })}
    </MenuList>
  );
}
