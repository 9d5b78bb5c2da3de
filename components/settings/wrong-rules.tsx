import { RULES, type RuleKey } from '../../ports/school-rules/table';
import { Icon } from '../icon';

/** Rules of the school that do not count: said by name, so that whoever set them can mend them. */
export function WrongRules({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const one = names.length === 1;
  return (
    <div class="notice notice-warn" role="status">
      <Icon name="alert" />
      <div>
        <h3>{one ? 'Een regel van je school klopt niet' : 'Regels van je school kloppen niet'}</h3>
        <ul class="set-wrong">
          {names.map((name) => (
            <li key={name}>
              <bdi>{titleOf(name)}</bdi>
            </li>
          ))}
        </ul>
        <p class="help">
          {one ? 'Deze regel telt' : 'Deze regels tellen'} nu niet. De andere wel. Geef dit door aan ICT.
        </p>
      </div>
    </div>
  );
}

function titleOf(name: string): string {
  return Object.hasOwn(RULES, name) ? `${RULES[name as RuleKey].title} (${name})` : name;
}
