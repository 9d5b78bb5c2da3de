import { type OurSource, ourSources } from '../../content/our-way';
import { useSchoolDesk } from '../desk';
import type { Sheet } from '../sheet';

const NAMES = {
  supportPoint: 'Bij ons, ouder- en jeugdsteunpunt',
  partnership: 'Bij ons, samenwerkingsverband',
} as const;

/** What the school wrote at Voorbereiding that helps with this aandachtspunt, vraag or tool. */
export function OurWay({ id }: { id: string }) {
  const { place, school } = useSchoolDesk();
  const lines = ourLines(school, id);
  const [first] = lines;
  if (!first) return null;
  const { source } = first;
  return (
    <div class="our-way">
      {lines.map(({ text }) => (
        <p class="own" dir="auto" key={text}>
          {text}
        </p>
      ))}
      <button
        type="button"
        class="link quiet"
        onClick={() =>
          place.goToSource(
            source.kind === 'answer'
              ? { kind: 'answer', name: source.name, field: 'text' }
              : { kind: 'school', name: '-', field: source.field },
          )
        }
      >
        Naar Voorbereiding
      </button>
    </div>
  );
}

/** Nothing where the school wrote nothing. */
export function ourLines(school: Sheet, id: string): readonly { source: OurSource; text: string }[] {
  return ourSources(id).flatMap((source) => {
    const written =
      source.kind === 'answer' ? school.answers.get(source.name) : school.one('school')?.[source.field];
    const text = written?.trim();
    if (!text) return [];
    return [
      { source, text: source.kind === 'answer' ? `Bij ons: ${text}` : `${NAMES[source.field]}: ${text}` },
    ];
  });
}
