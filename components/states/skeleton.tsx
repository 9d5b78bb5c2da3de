/** The shape of a step, empty: what comes takes the same place, and nothing moves. */
export function Skeleton({ says }: { says: string }) {
  return (
    <div class="skeleton">
      <p class="sr">{says}</p>
      <div class="sk-steps" />
      <div class="sk sk-title" />
      {[92, 78, 86, 64].map((width) => (
        <div class="sk" key={width} style={{ width: `${width * 0.8}%` }} />
      ))}
    </div>
  );
}
