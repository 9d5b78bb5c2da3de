import { type OurSource, ourSources } from '../../content/our-way';
import { useDesk } from '../desk';
import type { Sheet } from '../sheet';

const NAMES = { supportPoint: 'ouder- en jeugdsteunpunt', partnership: 'samenwerkingsverband' } as const;

/** What the school wrote at Voorbereiding that helps with this aandachtspunt, vraag or tool. */
export function OurWay({ id }: { id: string }) {
  const { place, school } = useDesk();
  return (
    <>
      {ourLines(school, id).map(({ source, text }) => (
        <div class="our-way" key={text}>
          <p class="own" dir="auto">
            Bij ons: {text}
          </p>
          <button
            type="button"
            class="link quiet"
            onClick={() => {
              const { kind } = source;
              const field = kind === 'school' ? source.field : 'text';
              place.goToSource({ kind, name: kind === 'school' ? '-' : source.name, field });
            }}
          >
            Naar Voorbereiding
          </button>
        </div>
      ))}
    </>
  );
}

/** Nothing where the school wrote nothing. */
export function ourLines(school: Sheet, id: string): readonly { source: OurSource; text: string }[] {
  return ourSources(id).flatMap((source) => {
    const written =
      source.kind === 'answer' ? school.answers.get(source.name) : school.one('school')?.[source.field];
    const text = written?.trim();
    if (!text) return [];
    return [{ source, text: source.kind === 'school' ? `${NAMES[source.field]} ${text}` : text }];
  });
}
