import type { ComponentChildren } from 'preact';
import type { DossierSnapshot } from '../../dossier/rows';
import { type StudentPage, usePanelLink } from '../desk';
import { Icon, type IconName } from '../icon';
import { IconButton } from '../icon-button';
import { lazy } from '../lazy';
import { Trouble } from '../states/trouble';
import { keepSteady } from '../steady';
import { useWhose } from './whose';

/** Hardly anybody ever sees it. */
const Notices = lazy(
  () => import('../states/notices').then((module) => module.Notices),
  'Er is iets met je dossiers.',
);

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
  /** Whose dossier is shown, beside who is on the page. */
  whose?: { page: StudentPage; snapshot: DossierSnapshot | null };
}

/** Stands still while everything else scrolls: for whom this is has to be in sight always. */
function Header({ label, group, source, sourceIcon, off, tools, whose }: HeaderProps) {
  const link = usePanelLink();
  const alone = whose?.page.alone;
  // Beside a list it stands on a page that has a name already.
  const Heading = alone ? 'h2' : 'h1';
  const { tool, below } = useWhose(whose);
  return (
    <header class="head">
      <span class="head-mark">
        <Icon name="stairs" />
      </span>
      <div>
        <Heading class="who-name">
          <bdi>{label ?? 'Stapsgewijs'}</bdi>
          {group && (
            <span class="who-group">
              <bdi>{group}</bdi>
            </span>
          )}
        </Heading>
        <p class={off ? 'who-src is-off' : 'who-src'}>
          {sourceIcon && <Icon name={sourceIcon} size="sm" />}
          {source}
        </p>
      </div>
      <div class="head-tools">
        {tool}
        {tools}
        <IconButton
          name={alone ? 'Dossier sluiten' : 'Paneel sluiten'}
          icon={alone ? 'cross' : 'hide'}
          onClick={() => link.fold()}
        />
      </div>
      {below}
    </header>
  );
}

/** The header, the part that scrolls, and what stands still below it. */
export function Frame(props: {
  header: HeaderProps;
  footer?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { view, loss } = usePanelLink();
  const page = view.value?.page;
  const about = page?.state === 'student' ? page : null;
  // A page of our own has these, and its own main part, around it.
  const Body = about?.alone ? 'div' : 'main';
  return (
    <div class="panel">
      <Header {...props.header} />
      {!about?.alone && <Trouble here="paneel" about={about?.label ?? null} />}
      {(loss.value || view.value?.due || view.value?.tells === 'changes') && <Notices />}
      <Body class="panel-body" onClickCapture={keepSteady}>
        {props.children}
      </Body>
      {props.footer}
    </div>
  );
}
