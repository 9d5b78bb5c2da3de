/** A student as a list names them: the label, and the group where a page told it. */
export function StudentName({ label, group }: { label: string; group: string | undefined }) {
  return (
    <>
      <bdi>{label}</bdi>
      {group && (
        <span class="st-group">
          {' '}
          <bdi>{group}</bdi>
        </span>
      )}
    </>
  );
}
