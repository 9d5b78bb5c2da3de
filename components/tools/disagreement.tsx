import { aandachtspunt } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { useTexts } from '../fields/use-texts';
import { inShort, Tool } from './tool';

/** Agreed before it is needed: what happens when pupil or parents do not agree. */
export function Disagreement() {
  const { student } = useDesk();
  const { fields, drafts, said } = useTexts(student, 'disagreement', '-', [
    { field: 'text', label: 'Wat doen we dan?' },
  ]);
  return (
    <Tool
      part="niet-eens"
      name="Als we het niet eens zijn"
      says={aandachtspunt('plannen.niet-eens')?.text}
      meta={inShort(said('text'))}
      drafts={drafts}
    >
      {fields}
    </Tool>
  );
}
