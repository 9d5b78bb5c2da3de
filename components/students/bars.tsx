interface BarsProps {
  /** What the table is about, read out. */
  caption: string;
  /** What each line is, and what is counted, read out. */
  heads: readonly [string, string];
  rows: readonly { id: string; name: string; count: number; more?: string }[];
  /** The line that stands out. */
  chosen?: string | undefined;
  /** The line that is open below it. */
  open?: string | null;
  /** A click on a line that counts somebody. */
  toggle?(id: string): void;
}

/** Lines with a bar each: the table is what is read, and the drawing is beside it. */
export function Bars({ caption, heads, rows, chosen, open, toggle }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table class="bars">
      <caption class="sr">{caption}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count, more }) => (
          <tr key={id} class={id === chosen ? 'is-chosen' : undefined}>
            <th scope="row">
              {toggle && count > 0 ? (
                <button
                  type="button"
                  class="bars-name"
                  aria-expanded={open === id}
                  onClick={() => toggle(id)}
                >
                  {name}
                </button>
              ) : (
                name
              )}
              {more && <span class="bars-more">{more}</span>}
            </th>
            <td>
              <div class="bars-line">
                <svg class="bar-line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={count === 0 ? 1 : (100 * count) / most} height="12" />
                </svg>
                <span class="bars-count">{count}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
