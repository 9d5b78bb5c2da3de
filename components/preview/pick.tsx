import { MenuButton } from '../frame/menu-button';
import { MenuList } from '../frame/menu-list';
import { Icon } from '../icon';
import { counted } from '../words';

export interface Option {
  id: string;
  name: string;
  /** What it is, in a line. */
  help: string;
  /** How many words it is, of a text; counted when the menu opens. */
  words?(): number;
}

interface PickProps {
  /** What is picked: "Tekst", "Vorm", "Leesbril". */
  what: string;
  options: readonly Option[];
  /** The id of what is picked now. */
  value: string;
  pick(id: string): void;
  strong?: boolean;
}

/** What is picked now, and a menu that explains what else there is and how long it is. */
export function Pick({ what, options, value, pick, strong }: PickProps) {
  const now = options.find(({ id }) => id === value)?.name ?? '';
  const look = strong ? 'pick pick-text' : 'pick';
  if (options.length < 2) return <span class={look}>{now}</span>;
  return (
    <MenuButton
      name={`${what}: ${now}`}
      class={look}
      face={
        <>
          <span>{now}</span>
          <Icon name="down" size="sm" turn />
        </>
      }
      items={(close) => (
        <MenuList name={what} class="picks">
          {options.map(({ id, name, help, words }) => (
            <button
              key={id}
              type="button"
              role="menuitemradio"
              aria-checked={id === value}
              tabIndex={-1}
              onClick={() => {
                close();
                pick(id);
              }}
            >
              {id === value ? <Icon name="check" size="sm" /> : <span />}
              <span>{name}</span>
              {words ? <span class="meta num"> {counted(words(), 'woord', 'woorden')}</span> : <span />}
              <span class="pick-help"> {help}</span>
            </button>
          ))}
        </MenuList>
      )}
    />
  );
}
