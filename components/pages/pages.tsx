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

/** The pages of our own, in the order of the menu. */
const PAGES: readonly [Page, ...Page[]] = [
  { id: 'mijn-leerlingen', name: 'Mijn leerlingen', Screen: MyStudents },
  { id: 'onze-school', name: 'Onze school', Screen: OurSchool },
  { id: 'instellingen', name: 'Instellingen', Screen: SettingsPage },
];

const LockScreen = lazy(() => import('../lock/lock-page').then((module) => module.LockPage), 'Vergrendeld.');

const WhatToTry = lazy(() => import('../states/what-to-try').then((module) => module.WhatToTry), '');

/** Hardly anybody ever sees it. */
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
  const isBroken = link.condition.value === 'broken' && link.failure.value === 'storage-broken';
  const isLocked = link.failure.value === 'locked';
  useEffect(() => {
    document.title = `${name}, Stapsgewijs`;
  }, [name]);
  return (
    <LinkContext.Provider value={link}>
      <header class="top">
        <span class="brand">
          <Icon name="stairs" />
          Stapsgewijs
        </span>
        <nav class="main-menu" aria-label="Hoofdmenu">
          {PAGES.map((page) => (
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
          {isBroken && <WhatToTry />}
          {isLocked && <LockScreen link={link} />}
          {!isBroken && !isLocked && <Screen link={link} />}
        </div>
      </main>
    </LinkContext.Provider>
  );
}
