import type { ChapterId } from '../../content/chapter';
import { useDesk } from '../desk';
import { useFocusNext } from '../use-focus';
import { toolsOf } from './load';

/** The tools of a chapter. Until they are loaded nothing stands here, or a screen of room when they come first. */
export function ChapterTools({ id, first }: { id: ChapterId; first?: boolean }) {
  const { place } = useDesk();
  const tools = toolsOf(id).value;
  // What leads to a tool may have waited for it.
  useFocusNext(place);
  if (tools === 'loading') return first ? <div class="tools-room" /> : null;
  if (tools === 'failed')
    return (
      <p class="intro" role="alert">
        Een deel van deze stap kan nu niet worden getoond. Wat je schreef, is er nog. Laad de pagina opnieuw.
      </p>
    );
  return (
    <>
      {tools.map((Tool, index) => (
        <Tool key={index} />
      ))}
    </>
  );
}
