import type { Row } from '../../dossier/rows';
import { ofStudent, useSchoolDesk } from '../desk';
import { fromRound } from './from-round';

/** "Uit ronde 1", beside what was taken along; nothing beside what is of this round, or of the school. */
export function FromRound({ row }: { row: Row | undefined }) {
  const desk = ofStudent(useSchoolDesk());
  const round = desk && row ? fromRound(desk.snapshot, row) : null;
  return round === null ? null : <p class="meta">Uit ronde {round}</p>;
}
