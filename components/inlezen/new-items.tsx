import type { Difference } from '../../plan/differences';
import { rowInWords } from '../../plan/row-words';
import type { Reading } from './reading';

/** What the dossier does not have yet: comes along, unless it is left out. */
export function NewItems({ list, reading }: { list: readonly Difference[]; reading: Reading }) {
  const left = reading.left.value;
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    reading.left.value = next;
  };
  return (
    <ul class="points">
      {list.map((item, index) => (
        <li class={left.has(item.key) ? 'inlezen-item is-out' : 'inlezen-item'} key={item.key}>
          <input
            class="tick"
            type="checkbox"
            id={`inlezen-${index}`}
            checked={!left.has(item.key)}
            aria-describedby={`inlezen-${index}-tekst`}
            onChange={() => toggle(item.key)}
          />
          <div>
            <label class="lab" for={`inlezen-${index}`}>
              {item.title}
            </label>
            <div id={`inlezen-${index}-tekst`}>
              <Told item={item} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The fields the text speaks of; a single one needs no name. */
function Told({ item }: { item: Difference }) {
  const { kind, fields } = item;
  const lines = rowInWords(kind, Object.fromEntries(fields.map(({ field, told }) => [field, told])));
  if (lines)
    return lines.map((line) => (
      <p class="own" dir="auto" key={line}>
        {line}
      </p>
    ));
  const only = fields.length === 1 ? fields[0] : undefined;
  if (only)
    return (
      <p class="own" dir="auto">
        {only.toldShown}
      </p>
    );
  return (
    <dl class="cells">
      {fields.map(({ field, name, toldShown }) => (
        <div key={field}>
          <dt>{name}</dt>
          <dd class="own" dir="auto">
            {toldShown}
          </dd>
        </div>
      ))}
    </dl>
  );
}
