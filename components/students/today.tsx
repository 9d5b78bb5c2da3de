import { useSignal } from '@preact/signals';
import { Icon, type IconName } from '../icon';
import { addressOf } from '../pages/address';
import { DUE_AT_ONCE, type Due, dueInWords } from './due';

const ICONS: Readonly<Record<Due['tone'], IconName>> = { late: 'alert', today: 'calendar', goes: 'trash' };

interface TodayProps {
  due: readonly Due[];
  /** How many there are: more than in `due` while only the first are known. */
  count: number;
  today: string;
}

/** *Vandaag*: what the page opens on. */
export function Today({ due, count, today }: TodayProps) {
  const all = useSignal(false);
  const shown = all.value ? due : due.slice(0, DUE_AT_ONCE);
  return (
    <section class="today" aria-labelledby="vandaag">
      <h2 id="vandaag">Vandaag</h2>
      {count === 0 && <p class="help">Vandaag staat er niets op je te wachten.</p>}
      <ul class="today-list">
        {shown.map((one) => (
          <li key={`${one.dossier}/${one.tone}`}>
            <a class={`today-link is-${one.tone}`} href={addressOf('mijn-leerlingen', one.dossier)}>
              <Icon name={ICONS[one.tone]} size="sm" />
              <b>
                <bdi>{one.label}</bdi>
              </b>{' '}
              <span class="today-says">{dueInWords(one, today)}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < count && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          Toon alle {count}
        </button>
      )}
    </section>
  );
}
