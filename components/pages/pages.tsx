import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { LinkContext } from '../desk';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { Trouble } from '../states/trouble';
import { askFirstList } from '../students/first-list';
import { useEscapeKey } from '../use-escape';
import { useSpellCheck } from '../use-spell-check';
import { addressOf, type PageId, shownIn } from './address';

interface Page {
  id: PageId;
  name: string;
  Screen: FunctionComponent<{ link: OwnPageLink }>;
  /** Not in the menu: other pages lead to it. */
  apart?: true;
  /** Others than the teacher look at it: it stands in no menu, and has none. */
  alone?: true;
}

const MyStudents = lazy(
  () => import('../students/my-students').then((module) => module.MyStudents),
  'Je leerlingen worden opgehaald.',
);
const OurSchool = lazy(
  () => import('./our-school').then((module) => module.OurSchool),
  'Onze school wordt geopend.',
);
const SettingsPage = lazy(
  () => import('../settings/settings-page').then((module) => module.SettingsPage),
  'De instellingen worden geopend.',
);

const ExamplePage = lazy(
  () => import('../example/example-page').then((module) => module.ExamplePage),
  'De voorbeeldleerling wordt gemaakt.',
);

const AtTable = lazy(
  () => import('../at-table/at-table').then((module) => module.AtTable),
  'Aan tafel wordt geopend.',
);
const ChangesPage = lazy(
  () => import('./changes-page').then((module) => module.ChangesPage),
  'Wat er veranderd is, wordt geopend.',
);
const ChangesNotice = lazy(
  () => import('../states/changes-notice').then((module) => module.ChangesNotice),
  'Stapsgewijs is vernieuwd.',
);

/** The pages of our own, in the order of the menu. */
const PAGES: readonly [Page, ...Page[]] = [
  { id: 'mijn-leerlingen', name: 'Mijn leerlingen', Screen: MyStudents },
  { id: 'onze-school', name: 'Onze school', Screen: OurSchool },
  { id: 'instellingen', name: 'Instellingen', Screen: SettingsPage },
  { id: 'probeer-het-uit', name: 'Probeer het uit', Screen: ExamplePage, apart: true },
  { id: 'aan-tafel', name: 'Aan tafel', Screen: AtTable, alone: true },
  { id: 'wat-is-er-veranderd', name: 'Wat is er veranderd', Screen: ChangesPage, apart: true },
];

const LockScreen = lazy(() => import('../lock/lock-page').then((module) => module.LockPage), 'Vergrendeld.');

/** Hardly anybody ever sees these. */
const Rescue = lazy(() => import('../states/rescue').then((module) => module.Rescue), '');
const LossNotice = lazy(
  () => import('../states/loss-notice').then((module) => module.LossNotice),
  'Er is iets met je dossiers gebeurd.',
);

function shownPage(hash: string): Page {
  return PAGES.find(({ id }) => hash.slice(1).split('/')[0] === id) ?? PAGES[0];
}

export function Pages({ link }: { link: OwnPageLink }) {
  const hash = useSignal(location.hash);
  useEscapeKey();
  useSpellCheck(link);
  useEffect(() => {
    const follow = () => {
      hash.value = location.hash;
      link.show(shownIn(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [link]);

  useMemo(() => {
    if (shownPage(location.hash).id === 'mijn-leerlingen') askFirstList(link);
  }, [link]);
  const current = shownPage(hash.value);
  const { name, Screen } = current;
  const { value: failure } = link.failure;
  const isBroken =
    link.condition.value === 'broken' && (failure === 'storage-broken' || failure === 'unknown');
  const isLocked = failure === 'locked';
  useEffect(() => {
    document.title = `${name}, Stapsgewijs`;
  }, [name]);
  if (current.alone && !isBroken && !isLocked)
    return (
      <LinkContext.Provider value={link}>
        <Screen link={link} />
      </LinkContext.Provider>
    );
  return (
    <LinkContext.Provider value={link}>
      <header class="top">
        <span class="brand">
          <Icon name="stairs" />
          Stapsgewijs
        </span>
        <nav class="main-menu" aria-label="Hoofdmenu">
          {PAGES.filter(({ apart, alone }) => !apart && !alone).map((page) => (
            <a
              key={page.id}
              class="menu-link"
              href={addressOf(page.id)}
              aria-current={page === current ? 'page' : undefined}
            >
              {page.name}
            </a>
          ))}
        </nav>
        <p class="here">
          <Icon name="device" size="sm" />
          Alles staat op dit apparaat
        </p>
        {link.locks.value && (
          <button
            type="button"
            class="btn btn-quiet"
            onClick={() => void link.askLock('lock-now', {}).catch(() => {})}
          >
            <Icon name="lock" size="sm" />
            Vergrendelen
          </button>
        )}
      </header>
      <main class="page">
        <h1 class="page-title">{name}</h1>
        <div class="page-body">
          <Trouble here="tabblad" about={null} />
          {link.loss.value && <LossNotice />}
          {link.view.value?.tells === 'changes' && current.Screen !== ChangesPage && (
            <ChangesNotice read={() => link.ask('told', {})} />
          )}
          {isBroken && <Rescue link={link} />}
          {isLocked && <LockScreen link={link} />}
          {!isBroken && !isLocked && <Screen link={link} />}
        </div>
      </main>
    </LinkContext.Provider>
  );
}
