import { Icon } from '../icon';

interface FoldHeadProps {
  name: string;
  /** What is in it, in a few words. */
  state: string;
  open: boolean;
  toggle(): void;
  id?: string;
  /** Id of its name alone, for what it opens. */
  nameId?: string;
  describedBy?: string;
  /** Nothing is in it yet. */
  empty?: boolean;
  warns?: boolean;
}

/** The line of a row that opens: its name, and at the other end what is in it. */
export function FoldHead(props: FoldHeadProps) {
  const { name, state, open, toggle, id, nameId, describedBy, empty, warns } = props;
  return (
    <button
      type="button"
      class="fold-head"
      id={id}
      aria-expanded={open}
      aria-describedby={describedBy}
      onClick={toggle}
    >
      <span class="fold-name" id={nameId}>
        {name}{' '}
      </span>
      <span class={empty ? 'fold-state is-none' : 'fold-state own'}>
        {warns && <Icon name="alert" size="sm" />}
        {state}
      </span>
      <Icon name="down" size="sm" turn />
    </button>
  );
}
