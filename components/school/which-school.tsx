import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { HEADING_ID } from '../place';
import { Followed } from '../states/followed';
import { takeFocus } from '../use-focus';
import { Choosing } from './choosing';
import { LastWords } from './last-words';
import type { OfSchoolProps } from './screen-props';

/** Asked once of each student: until it is said, no school has anything to do with them. */
export function WhichSchool({ page, snapshot, schools }: Omit<OfSchoolProps, 'school'>) {
  const dismissed = useSignal(false);
  // What had the focus (*Beginnen*) is gone: the question is what comes next.
  useEffect(() => {
    if (document.activeElement === document.body) takeFocus(document.getElementById(HEADING_ID));
  }, []);
  const isGone = snapshot.summary?.school !== undefined;
  return (
    <>
      <Followed dismissed={dismissed} />
      <LastWords schools={schools} />
      <div class="state">
        <p class="state-icon">
          <Icon name="school" size="lg" />
        </p>
        <h2 id={HEADING_ID} tabIndex={-1}>
          Van welke school is <bdi>{page.label}</bdi>?
        </h2>
        <p>
          {isGone
            ? 'De school van deze leerling staat hier niet meer. Kies een andere. '
            : schools.length > 1 && `Op dit apparaat staan meerdere scholen in ${schools[0]?.host}. `}
          De contacten, protocollen en vakanties van de school die je kiest, horen dan bij deze leerling.
        </p>
        <Choosing snapshot={snapshot} schools={schools} />
        <p class="help">Je kunt dit later veranderen. Wat je over de leerling schreef, blijft staan.</p>
        <p class="help">
          Staat je school er niet bij?{' '}
          <a
            class="link quiet"
            href={addressOf('onze-school', schools[0]?.dossier)}
            {...(page.alone ? {} : { target: '_blank', rel: 'noopener' })}
          >
            Zet die erbij in Onze school
          </a>
        </p>
      </div>
    </>
  );
}
