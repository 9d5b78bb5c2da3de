// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { useDesk } from '../../../components/desk';
import { InlezenScreen } from '../../../components/inlezen/inlezen-screen';
import { readings } from '../../../components/inlezen/reading';
import type { AnyRow } from '../../../dossier/rows';
import { buildProgress } from '../../../plan/progress-report';
import { planText } from '../../../plan/text';
import { row as textRow } from '../plan/dossiers';
import { fakeLink, STUDENT } from './fake-link';
import { show } from './on-screen';
import { row } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';

/** What the screen makes of this text, beside a dossier with these rows. */
async function screenOf(text: string, rows: AnyRow[] = []) {
  const reading = readings()({ who: 'a', dossier: 'd1' });
  reading.renew(text);
  reading.screen.value = 'text';
  function Screen() {
    const { snapshot, undo } = useDesk();
    return (
      <InlezenScreen
        header={{ source: '' }}
        page={STUDENT}
        snapshot={snapshot}
        reading={reading}
        undoOf={() => undo}
        close={() => {}}
      />
    );
  }
  return show(fakeLink({ rows }), () => <Screen />);
}

const told = [
  textRow('agreement', { what: 'Timer op tafel', state: 'busy', per: 'day', position: 0 }),
  textRow('progress', { agreement: '0000-0', date: '2026-10-05', kept: 'yes' }, 1),
  textRow('progress', { agreement: '0000-0', date: '2026-10-06', kept: 'no' }, 2),
  textRow('progress', { agreement: '0000-0', date: '2026-10-06', text: 'De timer liep te lang.' }, 3),
  textRow('energy', { date: '2026-10-06', student: 'half', helps: 'even lopen' }),
];
const { label, group } = STUDENT;
const VOORTGANG = planText(buildProgress({ label, group, today: '2026-10-12', rows: told }));

describe('a voortgang that is read in', () => {
  it('is told as somebody would say it', async () => {
    const screen = await screenOf(VOORTGANG);
    expect(screen.says('status')).toContain(
      'Gelezen: 1 afspraak, 1 notitie, hoe vaak het lukte en hoe het met de energie gaat.',
    );
    expect(screen.text()).toContain(`De voortgang is van ${label}`);
    expect(screen.names('checkbox')).toEqual(
      expect.arrayContaining(['Afspraak 1', 'Afspraak 1: hoe vaak het lukte', 'Notitie van 6 oktober 2026']),
    );
    expect(screen.description(screen.the('checkbox', 'Afspraak 1: hoe vaak het lukte'))).toBe('1 van 2 keer');
    expect(screen.description(screen.the('checkbox', 'Notitie van 6 oktober 2026'))).toBe(
      'De timer liep te lang.',
    );
    expect(screen.text()).toContain('6 oktober 2026: bij de leerling wisselt het');
    expect(await screen.faults()).toEqual([]);
  });

  it('shows a tally that differs above the rest, and never offers to add the two', async () => {
    const rows = [
      row('agreement', UUID, { what: 'Timer op tafel', state: 'busy', per: 'day', position: 0 }),
      row('progress', '22222222-1111-4111-8111-111111111111', {
        agreement: UUID,
        date: '2026-10-05',
        kept: 'yes',
      }),
    ];
    const screen = await screenOf(VOORTGANG, rows);
    expect(screen.says('status')).toContain('Hier staat iets anders bij Afspraak 1: hoe vaak het lukte.');
    expect(screen.text()).toContain('Hier1 van 1 keerIn de tekst1 van 2 keer');
    expect(screen.names('radio')).toEqual(['Houden wat hier staat', 'De tekst overnemen']);
    expect(await screen.faults()).toEqual([]);
  });

  it('of another student asks before anything can be read in', async () => {
    const screen = await screenOf(VOORTGANG.replace(label, 'Daan V.'));
    expect(screen.text()).toContain(`Gaat deze voortgang over ${STUDENT.fullName}?`);
    expect(screen.the('button', /^Plan inlezen/)).toHaveProperty('disabled', true);
  });

  it('stands beside another text as what it is', async () => {
    const plan = 'Plan van aanpak\nLeerling: Sanne de V.\nDoelen\nDoel: Lezen\n\nStapsgewijs, vorm 3';
    const screen = await screenOf(`${plan}\n\n${VOORTGANG}`);
    expect(screen.text()).toContain('Er staan 2 teksten in deze tekst.');
    expect(screen.names('radio')).toEqual([
      'Plan 1: Sanne de V. (1 doel)',
      expect.stringMatching(/^Voortgang: .*12 oktober 2026 \(1 afspraak, /),
    ]);
  });
});
