import { useSignal } from '@preact/signals';
import type { DossierSnapshot } from '../../dossier/rows';
import type { KnownSchool } from '../../ports/known-school';
import { useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';

interface ChoosingProps {
  snapshot: DossierSnapshot;
  /** Those to choose from. */
  schools: readonly KnownSchool[];
  /** It was chosen, and stored. */
  chosen?(school: KnownSchool): void;
}

/** One button for each school, all alike: nobody guesses. */
export function Choosing({ snapshot: { dossier, summary }, schools, chosen }: ChoosingProps) {
  const link = useLink();
  const saving = useSaving('Dit is niet bewaard. De school blijft zoals die was.');
  const changed = useSignal(false);
  const { act, why } = useMeantHere({ about: `${dossier} ${summary?.school}` });
  const choose = async (school: KnownSchool) => {
    const was = summary?.school ?? null;
    const asked = link.change({ type: 'of-school', dossier, school: school.dossier, was });
    if (!(await saving.run(asked))) return;
    const done = await asked;
    changed.value = !done;
    if (done) chosen?.(school);
  };
  return (
    <>
      <div class="stack">
        {schools.map((school) => (
          <button
            type="button"
            class="btn btn-wide"
            key={school.dossier}
            disabled={link.condition.value === 'orphaned'}
            onClick={(event) => act(event, () => choose(school))}
          >
            <Icon name="school" size="sm" />
            <bdi>{school.name}</bdi>
          </button>
        ))}
      </div>
      <Unmeant why={why} />
      {saving.line}
      <p class="not-saved" role="alert">
        {changed.value && 'In een ander venster is net iets veranderd. Kijk wat er nu staat en kies opnieuw.'}
      </p>
    </>
  );
}
