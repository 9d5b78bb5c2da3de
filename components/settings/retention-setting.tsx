import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DEFAULT_TERMS, LONGEST, type Most, TERM_CHOICES, type Terms } from '../../dossier/retention-terms';
import type { Retention } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { DueNotice } from '../states/due-notice';
import { Skeleton } from '../states/skeleton';
import { BySchool } from './by-school';
import { Setting } from './setting';

const WORDS = {
  open: 'Na de laatste wijziging',
  closed: 'Na het afsluiten',
} as const;

/** How long dossiers stay on this device. */
export function RetentionSetting({ link }: { link: OwnPageLink }) {
  const held = useSignal<Retention | null>(null);
  const reading = useSaving('De bewaartijd is nu niet te lezen.');
  const saving = useSaving('Dit is niet bewaard. De bewaartijd blijft zoals die was.');
  const take = async (asked: Promise<Retention>) => {
    held.value = await asked;
  };
  const look = () => reading.run(take(link.ask('retention', {})));
  const { retentionDays, closedRetentionDays } = link.rules.value;
  useEffect(() => void look(), [link, retentionDays, closedRetentionDays]);

  const now = held.value;
  if (!now) return reading.failed.value ? reading.line : <Skeleton says="De bewaartijd wordt gelezen." />;
  const { terms, due } = now;
  const answer = async (wipes: boolean) => {
    const done = await link.ask('answer-due', { wipes, count: due?.count ?? 0 });
    await look();
    return done;
  };
  return (
    <Setting
      name="Bewaartijd"
      says="Zo lang blijft een dossier op dit apparaat staan. Daarna wordt het vanzelf gewist. Twee weken van tevoren staat dat in het paneel. Bij elke leerling kun je een eerdere of latere dag kiezen."
      more={
        <>
          <div class="terms">
            {(['open', 'closed'] as const).map((which) => (
              <Term
                key={which}
                which={which}
                terms={terms}
                choose={(days) =>
                  saving.run(take(link.ask('set-terms', { terms: { ...terms, [which]: days } })))
                }
              />
            ))}
          </div>
          {saving.line}
          {terms.most && (
            <p class="help">
              <BySchool>
                hoogstens {terms.most.open} dagen na de laatste wijziging, en {terms.most.closed} na het
                afsluiten.
              </BySchool>
            </p>
          )}
          {due && <DueNotice due={due} answer={answer} />}
          <p class="help">
            Wat gewist is, kan nog een tijd in de bestanden van de browser staan. Gebruik op een gedeeld
            apparaat een versleutelde schijf.
          </p>
        </>
      }
    />
  );
}

interface TermProps {
  which: keyof Most;
  terms: Terms;
  choose(days: number): void;
}

function Term({ which, terms, choose }: TermProps) {
  const id = `bewaartijd-${which}`;
  // What was set elsewhere is shown as it is.
  const most = terms.most?.[which] ?? LONGEST;
  const allowed = TERM_CHOICES[which].filter((days) => days <= most);
  const choices = [...new Set([...allowed, terms[which]])].sort((a, b) => a - b);
  return (
    <div>
      <label class="lab" for={id}>
        {WORDS[which]}
      </label>
      <select
        class="field"
        id={id}
        disabled={choices.length === 1}
        value={`${terms[which]}`}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {choices.map((days) => (
          <option key={days} value={`${days}`}>
            {days} dagen{days === DEFAULT_TERMS[which] ? ' (standaard)' : ''}
          </option>
        ))}
      </select>
    </div>
  );
}
