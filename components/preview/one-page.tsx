import { useMemo } from 'preact/hooks';
import { tooLong } from '../../export/one-page';
import type { BuiltText } from '../../plan/documents';
import { planText } from '../../plan/text';
import { Icon } from '../icon';
import { pageLengths } from './page-lengths';
import type { Blocks } from './use-blocks';

/** Says when a text is longer than one A4, and what can go: the brochure asks to be brief, "Leg … beknopt vast." */
export function OnePage({ text: { document, whole }, blocks }: { text: BuiltText; blocks: Blocks }) {
  const { plan } = blocks;
  const found = useMemo(() => {
    const lengths = pageLengths(plan);
    const kept = new Set(document.opening(whole));
    // What a short form tells is what the text is about; one that has no short form begins with that.
    const isSpare =
      document.presets.length > 0 ? (heading: string) => !kept.has(heading) : isNotFirst(plan.blocks);
    return lengths && tooLong(lengths, isSpare);
  }, [document, planText(plan)]);
  if (!found) return null;
  const { pages, without } = found;
  const only = without.length === 1 && without[0];
  return (
    <p class="todo">
      <Icon name="alert" size="sm" />
      <span>
        {lengthInWords(pages)}{' '}
        {without.length > 0
          ? `Zonder ${without.map(({ name }) => `‘${name}’`).join(' en ')} past het op één A4.`
          : 'Laat iets weg of maak het korter.'}
        {only && (
          <>
            {' '}
            <button type="button" class="link" onClick={() => blocks.toggle(only.heading)}>
              Laat weg<span class="sr">: {only.name}</span>
            </button>
          </>
        )}
      </span>
    </p>
  );
}

const isNotFirst =
  ([first]: readonly { heading: string }[]) =>
  (heading: string) =>
    heading !== first?.heading;

/** "Deze tekst is ongeveer 1,3 A4." @param pages more than 1 */
function lengthInWords(pages: number): string {
  const tenths = Math.round(pages * 10);
  return tenths <= 10
    ? 'Deze tekst is net iets langer dan één A4.'
    : `Deze tekst is ongeveer ${String(tenths / 10).replace('.', ',')} A4.`;
}
