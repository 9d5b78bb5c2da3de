import type { Difference } from '../../plan/differences';
import { Choice } from '../fields/choice';
import { canHaveBoth } from './chosen';
import type { Reading, Take } from './reading';

const KEEP = ['mine', 'Houden wat hier staat'] as const;
const TAKE = ['theirs', 'De tekst overnemen'] as const;
const BOTH = ['both', 'Beide houden'] as const;

/** What the dossier has and the text says otherwise: what stands stays, unless the teacher chooses. */
export function DifferentItems({ list, reading }: { list: readonly Difference[]; reading: Reading }) {
  const choose = (key: string, take: 'mine' | Take) => {
    const next = new Map(reading.takes.peek());
    if (take === 'mine') next.delete(key);
    else next.set(key, take);
    reading.takes.value = next;
  };
  return (
    <ul class="plan-list">
      {list.map((item, index) => (
        <li class="inlezen-pair" key={item.key}>
          <h4>{item.title}</h4>
          <Fields fields={differing(item)} />
          <Choice
            name={`inlezen-keuze-${index}`}
            legend={`${item.title}: wat wil je houden?`}
            options={canHaveBoth(item) ? [KEEP, TAKE, BOTH] : [KEEP, TAKE]}
            value={reading.takes.value.get(item.key) ?? 'mine'}
            choose={(take) => choose(item.key, take)}
            stacked
          />
        </li>
      ))}
    </ul>
  );
}

/** That something is not the same goes without saying where the words beside it differ. */
function differing({ kind, fields }: Difference): Difference['fields'] {
  const changed = fields.filter(({ likeness, along }) => likeness !== 'same' && !along);
  const said = changed.filter(({ field }) => !(kind === 'tick' && field === 'done'));
  return said.length > 0 ? said : changed;
}

/** Both versions; with more than one field each has its name. */
function Fields({ fields }: { fields: Difference['fields'] }) {
  const named = fields.length > 1;
  return (
    <>
      {fields.map(({ field, name, hereShown, toldShown }) => (
        <dl key={field}>
          <dt>{named ? `${name}, hier` : 'Hier'}</dt>
          <dd class="own" dir="auto">
            {hereShown || <span class="meta">Nog leeg</span>}
          </dd>
          <dt>{named ? `${name}, in de tekst` : 'In de tekst'}</dt>
          <dd class="own" dir="auto">
            {toldShown}
          </dd>
        </dl>
      ))}
    </>
  );
}
