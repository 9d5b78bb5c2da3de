import type { ComponentChildren } from 'preact';
import { useLink } from '../desk';
import { Icon, type IconName } from '../icon';
import { Trouble } from '../states/trouble';

interface HeaderProps {
  /** The student as the school chose to show them; without one, the name of the extension. */
  label?: string | undefined;
  group?: string | null | undefined;
  /** How the student was found, or why nobody is shown. */
  source: string;
  sourceIcon?: IconName;
  off?: boolean;
  /** Buttons of this student, before the one that closes the panel. */
  tools?: ComponentChildren;
}

/** Stands still while everything else scrolls: for whom this is has to be in sight always. */
export function Header({ label, group, source, sourceIcon, off, tools }: HeaderProps) {
  const link = useLink();
  return (
    <header class="head">
      <span class="head-mark">
        <Icon name="stairs" />
      </span>
      <div>
        <h1 class="who-name">
          <bdi>{label ?? 'Stapsgewijs'}</bdi>
          {group && (
            <span class="who-group">
              <bdi>{group}</bdi>
            </span>
          )}
        </h1>
        <p class={off ? 'who-src is-off' : 'who-src'}>
          {sourceIcon && <Icon name={sourceIcon} size="sm" />}
          {source}
        </p>
      </div>
      <div class="head-tools">
        {tools}
        <button
          type="button"
          class="icon-btn"
          aria-label="Paneel sluiten"
          title="Paneel sluiten"
          onClick={() => link.fold()}
        >
          <Icon name="hide" />
        </button>
      </div>
    </header>
  );
}

/** The header, the part that scrolls, and what stands still below it. */
export function Frame(props: {
  header: HeaderProps;
  footer?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class="panel">
      <Header {...props.header} />
      <Trouble />
      <main class="panel-body">{props.children}</main>
      {props.footer}
    </div>
  );
}
