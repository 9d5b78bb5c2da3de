import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { VERSIONS } from '../../content/versions';
import type { Stored } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { Icon, type IconName } from '../icon';
import { addressOf } from '../pages/address';
import { Skeleton } from '../states/skeleton';
import { takeFocus } from '../use-focus';
import { counted } from '../words';
import { BackupSetting } from './backup-setting';
import { CheckSetting } from './check-setting';
import { LabelSetting } from './label-setting';
import { LockSetting } from './lock-setting';
import { LogSetting } from './log-setting';
import { PanelStays } from './panel-stays';
import { ReminderSetting } from './reminder-setting';
import { RetentionSetting } from './retention-setting';
import { Setting } from './setting';
import { StoredSetting } from './stored-setting';
import { WipeAll } from './wipe-all';
import { WrongRules } from './wrong-rules';

const SECTIONS: readonly (readonly [id: string, name: string, icon: IconName])[] = [
  ['privacy', 'Privacy en opslag', 'device'],
  ['paneel', 'Paneel', 'hide'],
  ['school', 'School', 'school'],
];

/** *Instellingen*: only what works, and of each what it does and what it cannot do. */
export function SettingsPage({ link }: { link: OwnPageLink }) {
  const stored = useSignal<Stored | null>(null);
  const section = useSignal(SECTIONS[0]?.[0]);
  const look = useCallback(async () => {
    stored.value = await link.ask('stored', {}).catch(() => stored.peek());
  }, [link]);
  useEffect(() => {
    void look();
    const go = () => {
      const [, id = ''] = location.hash.split('/');
      if (SECTIONS.some(([one]) => one === id)) section.value = id;
      takeFocus(document.getElementById(id));
    };
    go();
    addEventListener('hashchange', go);
    // Another tab may have written meanwhile.
    addEventListener('focus', look);
    return () => {
      removeEventListener('hashchange', go);
      removeEventListener('focus', look);
    };
  }, [look]);

  if (!link.view.value)
    return link.condition.value === 'connecting' ? <Skeleton says="De instellingen worden geopend." /> : null;
  const known = stored.value;
  return (
    <div class="set-cols">
      <nav class="set-nav" aria-label="Instellingen">
        {SECTIONS.map(([id, name, icon]) => (
          <a
            key={id}
            href={addressOf('instellingen', id)}
            aria-current={section.value === id ? 'true' : undefined}
          >
            <Icon name={icon} />
            {name}
          </a>
        ))}
      </nav>
      <div>
        <section class="set-sec" aria-labelledby="privacy">
          <h2 id="privacy" tabIndex={-1}>
            Privacy en opslag
          </h2>
          <p class="help">
            Alles staat in deze browser, op dit apparaat. Stapsgewijs stuurt niets naar internet. Het plan van
            aanpak hoort in het leerlingdossier van de school. Hier bewaar je alleen je werkversie.
          </p>
          <WrongRules names={link.view.value.wrongRules} />
          <div class="set-list">
            <StoredSetting link={link} stored={known} look={look} />
            <LogSetting link={link} stored={known} />
            <LockSetting link={link} />
            <RetentionSetting link={link} />
            <BackupSetting link={link} last={known?.backedUp} done={look} />
            <WipeAll link={link} stored={known} done={look} />
          </div>
        </section>
        <section class="set-sec" aria-labelledby="paneel">
          <h2 id="paneel" tabIndex={-1}>
            Paneel
          </h2>
          <div class="set-list">
            <LabelSetting link={link} />
            <PanelStays link={link} />
            <CheckSetting />
            <ReminderSetting link={link} />
            <Setting
              name="Probeer het uit"
              says="Oefen met Noor, een verzonnen leerling. Zij blijft apart van je leerlingen."
            >
              <a class="btn" href={addressOf('probeer-het-uit')}>
                Probeer het uit
              </a>
            </Setting>
            <Setting name="Wat is er veranderd" says={`Dit is versie ${VERSIONS[0].version}.`}>
              <a
                class="btn"
                href={addressOf('wat-is-er-veranderd')}
                aria-label="Bekijken: wat is er veranderd"
              >
                Bekijken
              </a>
            </Setting>
          </div>
        </section>
        <section class="set-sec" aria-labelledby="school">
          <h2 id="school" tabIndex={-1}>
            School
          </h2>
          <p class="help">
            Wat je één keer over de school invult, staat bij elke leerling van die school. Daar kies je ook de
            regio van de schoolvakanties, en zet je er een tweede school naast.
          </p>
          <div class="set-list">
            {known?.schools.length === 0 && (
              <Setting
                name="Onze school"
                says="Open het stappenplan een keer naast de pagina van een leerling. Daarna staat je school hier."
              />
            )}
            {known?.schools.map(({ dossier, name, at, rows }) => (
              <Setting
                key={dossier}
                name={name}
                says={
                  <>
                    {rows === 0
                      ? 'Hier is nog niets ingevuld.'
                      : `${counted(rows, 'onderdeel', 'onderdelen')} ingevuld: contacten, protocollen, regio en antwoorden.`}
                    {name !== at && <span class="under">{at}</span>}
                  </>
                }
              >
                <a class="btn" href={addressOf('onze-school', dossier)} aria-label={`Openen: ${name}`}>
                  Openen
                </a>
              </Setting>
            ))}
          </div>
        </section>
      </div>
    </div>
  );
}
