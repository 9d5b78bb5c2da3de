/** What was filled in, as a short list of names and texts. */
export function Cells({ cells }: { cells: readonly (readonly [name: string, text: string])[] }) {
  const filled = cells.filter(([, text]) => text.trim());
  if (filled.length === 0) return null;
  return (
    <dl class="cells">
      {filled.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="own" dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
