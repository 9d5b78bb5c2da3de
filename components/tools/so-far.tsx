import { useDesk } from '../desk';
import { inShort, Tool } from './tool';

/** The pupil's words and the facts of step 1, to look at together: a click leads to where they are written. */
export function SoFar() {
  const { student, place } = useDesk();
  const voice = student.one('voice');
  const quote = voice?.stance === 'quote' ? inShort(voice.quote) : '';
  const seen = inShort(student.one('facts')?.seen);
  if (!quote && !seen) return null;
  const said = [
    { kind: 'voice', name: '-', field: 'quote', words: quote && `“${quote}”` },
    { kind: 'facts', name: '-', field: 'seen', words: seen },
  ] as const;
  return (
    <Tool part="tot-nu" name="Tot nu toe" says={undefined}>
      {said
        .filter(({ words }) => words)
        .map(({ words, ...source }) => (
          <button type="button" class="said own" key={source.kind} onClick={() => place.goToSource(source)}>
            {words}
          </button>
        ))}
    </Tool>
  );
}
