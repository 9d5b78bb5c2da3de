import type { Signal } from '@preact/signals';
import { outgoing, outgoingName } from '../../export/outgoing';
import type { PlanDocument } from '../../plan/documents';
import type { Plan } from '../../plan/model';
import { useDesk, usePanelLink } from '../desk';
import { download } from '../download';
import { Icon, type IconName } from '../icon';
import { useMeant } from '../sight';
import { momentsAhead, saveMoments } from '../to-calendar';
import { today } from '../when';
import { type Said, sayUnseen } from './outcome';
import { sayCalendarMade, sayNotMade, sayPrinting, sayWordMade } from './ways-said';

export interface WayOut {
  name: string;
  icon: IconName;
  /** There is nothing to take out that way now. */
  off: boolean;
  /** On a click that was meant. */
  act(event: Event): void;
}

interface WaysOutProps {
  document: PlanDocument;
  /** What was chosen of it. */
  plan: Plan<string>;
  said: Signal<Said | null>;
}

/** The ways out of the panel besides copying and inserting: a file, paper, one's own calendar. */
export function useWaysOut({ document, plan, said }: WaysOutProps): readonly WayOut[] {
  const link = usePanelLink();
  const { student } = useDesk();
  const { act } = useMeant((why) => {
    said.value = why ? sayUnseen(why) : null;
  });
  const way = (name: string, icon: IconName, off: boolean, then: () => Promise<Said>): WayOut => ({
    name,
    icon,
    off,
    act: (event) =>
      void act(event, async () => {
        said.value = await then().catch(() => sayNotMade(name));
      }),
  });

  const text = outgoing(plan);
  const called = outgoingName(document, today());
  const nothing = plan.blocks.length === 0;
  const moments = momentsAhead(student);
  return [
    way('Opslaan als Word', 'doc', nothing, async () => {
      const { wordFile } = await import('../../export/word');
      const fileName = `${called}.docx`;
      download(await wordFile(text), fileName);
      return sayWordMade(fileName);
    }),
    way('Afdrukken', 'print', nothing, async () => {
      await link.ask('print', { text, name: called });
      return sayPrinting();
    }),
    way(
      moments.length > 1 ? 'Momenten in agenda' : 'Moment in agenda',
      'calendar',
      moments.length === 0,
      async () => {
        await saveMoments(moments);
        return sayCalendarMade(moments.length);
      },
    ),
  ];
}

export function WaysOut(props: WaysOutProps) {
  return (
    <div class="btns ways">
      {useWaysOut(props).map(({ name, icon, off, act }) => (
        <button key={name} type="button" class="btn" disabled={off} onClick={act}>
          <Icon name={icon} size="sm" />
          {name}
        </button>
      ))}
    </div>
  );
}
