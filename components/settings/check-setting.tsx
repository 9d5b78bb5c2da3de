import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keepUnasked, unaskedHere } from '../../ports/unasked';
import { useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Setting } from './setting';

/** A rule that was switched off here, and what it asks. */
interface Switched {
  rule: string;
  says: string;
}

/** *Deze vraag nooit meer*, taken back. What is switched on again stays in sight until the page is left. */
export function CheckSetting() {
  const link = useLink();
  const saving = useSaving('Opslaan lukt niet. Deze vraag staat nog zoals die stond.');
  const listed = useSignal<readonly Switched[]>([]);
  const off = useSignal<readonly string[]>([]);
  useEffect(() => {
    // Where it cannot be read, or what a rule asks cannot be told, there is nothing to switch.
    const look = async () => {
      const rules = await unaskedHere();
      const known = new Set(listed.peek().map(({ rule }) => rule));
      const fresh = rules.filter((rule) => !known.has(rule));
      if (fresh.length > 0) {
        const { ruleInALine } = await import('../../plan/check/in-a-line');
        const added = fresh.flatMap((rule) => {
          const says = ruleInALine(rule);
          return says ? [{ rule, says }] : [];
        });
        listed.value = [...listed.peek(), ...added];
      }
      off.value = rules;
    };
    const again = () => void look().catch(() => {});
    again();
    // Another tab may have written meanwhile.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);

  /** Of what is kept now: a panel may have switched off more. */
  const turn = async (rule: string, on: boolean) => {
    const rest = (await unaskedHere()).filter((one) => one !== rule);
    const rules = on ? rest : [...rest, rule];
    await keepUnasked(rules);
    off.value = rules;
  };
  return (
    <Setting
      name="Vragen van de dossiercheck"
      says={
        listed.value.length === 0
          ? 'Alle vragen staan aan. Kies je bij een vraag voor ‘Deze vraag nooit meer’, dan kun je die hier weer aanzetten.'
          : 'Deze vragen heb je op dit apparaat uitgezet. Een vinkje zet een vraag weer aan.'
      }
      more={
        listed.value.length > 0 && (
          <>
            <ul class="set-rules">
              {listed.value.map(({ rule, says }) => (
                <li key={rule}>
                  <label>
                    <input
                      class="tick"
                      type="checkbox"
                      checked={!off.value.includes(rule)}
                      disabled={link.condition.value === 'orphaned'}
                      onChange={async ({ currentTarget }) => {
                        await saving.run(turn(rule, currentTarget.checked));
                        currentTarget.checked = !off.peek().includes(rule);
                      }}
                    />
                    <span>{says}</span>
                  </label>
                </li>
              ))}
            </ul>
            {saving.line}
          </>
        )
      }
    />
  );
}
