import type { OwnPageLink } from '../../ports/own-page-client';
import type { Act } from './choosing';
import { FilesOfSeveral } from './files-of-several';
import type { Whom } from './of-whom';
import { OpenFiles } from './open-files';
import { WipeSeveral } from './wipe-several';

interface SeveralStudentsProps {
  link: OwnPageLink;
  act: Act;
  /** Who was chosen, as they stand in the list. */
  whom: readonly Whom[];
  /** @param wiped of these nothing is left */
  close(wiped: readonly string[]): void;
}

/** What is done with several students at once, in the place of the list. */
export function SeveralStudents({ link, act, whom, close }: SeveralStudentsProps) {
  const leave = () => close([]);
  if (act === 'wipe') return <WipeSeveral link={link} students={whom} close={close} />;
  if (act === 'files') return <FilesOfSeveral link={link} students={whom} close={leave} />;
  return <OpenFiles link={link} close={leave} />;
}
