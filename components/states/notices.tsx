import { usePanelLink } from '../desk';
import { ChangesNotice } from './changes-notice';
import { DueNotice } from './due-notice';
import { LossNotice } from './loss-notice';

/** What there is to know or to decide of all dossiers, whoever is on the page. */
export function Notices() {
  const link = usePanelLink();
  const { due, tells } = link.view.value ?? {};
  return (
    <>
      <LossNotice />
      {tells === 'changes' && <ChangesNotice tab read={() => link.ask('told', {})} />}
      {due && <DueNotice due={due} answer={(wipes) => link.ask('answer-due', { wipes, count: due.count })} />}
    </>
  );
}
