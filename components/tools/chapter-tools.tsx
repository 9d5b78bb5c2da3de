import type { ChapterId } from '../../content/chapter';
import { useSchoolDesk } from '../desk';
import { useFocusNext } from '../use-focus';
import { AsRow } from './as-row';
import { toolsOf } from './load';

/** The tools of a chapter: its work, then what is not in use as rows. Until they are loaded a screen of room stands here. */
export function ChapterTools({ id }: { id: ChapterId }) {
  const { place } = useSchoolDesk();
  const tools = toolsOf(id);
  // What leads to a tool may have waited for it.
  useFocusNext(place);
  if (tools === 'loading') return <div class="tools-room" />;
  if (tools === 'failed')
    return (
      <p class="intro" role="alert">
        Een deel van deze stap kan nu niet worden getoond. Wat je schreef, is er nog. Laad de pagina opnieuw.
      </p>
    );
  return (
    <>
      {tools.work.map((Tool, index) => (
        <Tool key={index} />
      ))}
      {tools.rows.length > 0 && (
        <AsRow.Provider value={true}>
          <ul class="folds">
            {tools.rows.map((Tool, index) => (
              <Tool key={index} />
            ))}
          </ul>
        </AsRow.Provider>
      )}
    </>
  );
}
