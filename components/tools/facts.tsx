import { NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { useTexts } from '../fields/use-texts';
import { FromRound } from '../rounds/from-round-line';
import { Tool } from './tool';

/** What anybody can see, and when: the plan tells it as why it was made. From round 2 on with why there is another round. */
export function Facts() {
  const { student } = useDesk();
  const { fields, drafts } = useTexts(student, 'facts', '-', [
    ...(student.round > 1 ? [{ field: 'occasion', label: `Waarom ronde ${student.round}?` } as const] : []),
    { field: 'seen', label: 'Wat zien we? Wanneer, hoe vaak?' },
  ]);
  return (
    <Tool
      part="feiten"
      name={NAMES.facts.title}
      says={aandachtspunt('vastleggen.feiten')?.text}
      drafts={drafts}
    >
      <div class="form">{fields}</div>
      <FromRound row={student.row('facts', '-')} />
    </Tool>
  );
}
