import { useSignal } from '@preact/signals';
import { Icon, type IconName } from '../icon';
import { addressOf } from '../pages/address';
import type { Due } from './due';

/** Shown at once; more on request. */
const AT_ONCE = 6;

const ICONS: Readonly<Record<Due['tone'], IconName>> = { late: 'alert', today: 'calendar', goes: 'trash' };

/** *Vandaag*: what the page opens on. */
export function Today({ due }: { due: readonly Due[] }) {
  const all = useSignal(false);
  const shown = all.value ? due : due.slice(0, AT_ONCE);
  return (
    <section class="today" aria-labelledby="vandaag">
      <h2 id="vandaag">Vandaag</h2>
      {due.length === 0 && <p class="help">Vandaag staat er niets op je te wachten.</p>}
      <ul class="today-list">
        {shown.map(({ dossier, label, tone, says }) => (
          <li key={`${dossier}/${tone}`}>
            <a class={`today-link is-${tone}`} href={addressOf('mijn-leerlingen', dossier)}>
              <Icon name={ICONS[tone]} size="sm" />
              <b>
                <bdi>{label}</bdi>
              </b>{' '}
              <span class="today-says">{says}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < due.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          Toon alle {due.length}
        </button>
      )}
    </section>
  );
}
