import { DOCUMENTED_APPROACHES } from '../../content/approaches';
import { type Approach, approachesSet } from '../../ports/approaches/format';
import { useDesk, useLink } from '../desk';
import { addressOf } from '../pages/address';
import { BySchool } from '../settings/by-school';
import { approachOf, comparable, saysTheSame } from './approach';
import { ApproachItem } from './approach-item';
import { usePick } from './use-pick';

/** *Kies uit onze aanpakken*: those of the school first. What is chosen becomes an agreement, to be changed as any other. */
export function ApproachList({ close }: { close(): void }) {
  const { school } = useDesk();
  const { pick, line } = usePick('agreement', 'Een afspraak uit onze aanpakken is toegevoegd');
  const ours = school
    .list('approach')
    .map(({ payload }) => payload)
    .filter(({ what }) => what.trim());
  const set = approachesSet(useLink().rules.value.approaches);
  const known = new Set(ours.map(({ what }) => comparable(what)));
  const ofAll = (set?.approaches ?? []).filter((one) => !ours.some((other) => saysTheSame(one, other)));
  for (const { what } of ofAll) known.add(comparable(what));
  const others = DOCUMENTED_APPROACHES.filter(({ what }) => !known.has(comparable(what)));
  const choose = async ({ what, who, often }: Approach) => {
    if (await pick({ what: what.trim(), who: who.trim(), when: often.trim() })) close();
  };
  const list = (approaches: readonly Approach[]) => (
    <ul class="plan-list">
      {approaches.map((approach, index) => (
        <ApproachItem key={`${index} ${approach.what}`} approach={approach} act="Kies" press={choose} />
      ))}
    </ul>
  );
  return (
    <>
      {list(ours)}
      {ours.length + ofAll.length === 0 && (
        <p class="help">
          Je school heeft hier nog geen eigen aanpakken.{' '}
          <a
            class="link quiet"
            href={addressOf('onze-school', school.dossier)}
            target="_blank"
            rel="noreferrer"
          >
            Zet ze bij Onze school
          </a>
        </p>
      )}
      {ofAll.length > 0 && (
        <>
          <h4 class="lab">Aanpakken voor alle leraren</h4>
          <p class="help">
            <BySchool>{set?.from && <bdi>{set.from}</bdi>}</BySchool>
          </p>
          {list(ofAll)}
        </>
      )}
      {others.length > 0 && (
        <>
          <h4 class="lab">Aanpakken waarvan het effect is beschreven</h4>
          <p class="help">Van Stapsgewijs, niet van het ministerie.</p>
          {list(others.map(approachOf))}
        </>
      )}
      {line}
    </>
  );
}
