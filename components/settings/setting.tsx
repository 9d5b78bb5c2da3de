import type { ComponentChildren } from 'preact';

interface SettingProps {
  name: string;
  /** What it does, and what it cannot do. */
  says: ComponentChildren;
  /** Its buttons. */
  children?: ComponentChildren;
  /** Below it, when it is open. */
  more?: ComponentChildren;
  danger?: boolean;
}

/** One line of the settings. */
export function Setting({ name, says, children, more, danger }: SettingProps) {
  return (
    <div class={danger ? 'set set-danger' : 'set'}>
      <div>
        <h3>{name}</h3>
        <p class="help">{says}</p>
      </div>
      <div class="ctl">{children}</div>
      {more && <div class="set-more">{more}</div>}
    </div>
  );
}
