import { useSignal } from '@preact/signals';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { useMeant } from '../sight';
import { momentsAhead, saveMoments } from '../to-calendar';

/** Below the moments: those still to come, as a file for one's own calendar. */
export function ToCalendar() {
  const { student } = useDesk();
  const moments = momentsAhead(student);
  const said = useSignal('');
  const { act } = useMeant((why) => {
    said.value = why;
  });
  const save = () =>
    saveMoments(moments).then(
      () => {
        said.value = 'Agendabestand gemaakt: open het bij je downloads. Er staat geen naam in.';
      },
      () => {
        said.value = 'Het agendabestand kon niet worden gemaakt.';
      },
    );
  if (moments.length === 0) return null;
  return (
    <div class="usual">
      <button type="button" class="link quiet" onClick={(event) => act(event, save)}>
        <Icon name="calendar" size="sm" />
        Zet in je agenda
      </button>
      <p class="help" role="status">
        {said.value}
      </p>
    </div>
  );
}
