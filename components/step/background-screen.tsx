import { BACKGROUND, INTRODUCTION, INVITATION, type Passage, SOURCE } from '../../content/background';
import { CHAPTERS } from '../../content/stappenplan';
import { useDesk } from '../desk';

/** The ministry's introduction and background, and whose text this is. */
export function BackgroundScreen() {
  const { place } = useDesk();
  return (
    <div class="read">
      <Text passage={INTRODUCTION} />
      <p>{INVITATION}</p>
      <div class="btns">
        {CHAPTERS.map(({ id, number, name }) => (
          <button type="button" class="btn" key={id} onClick={() => place.go({ at: 'chapter', id })}>
            {number > 0 ? `${number} ${name}` : name}
          </button>
        ))}
      </div>
      {BACKGROUND.map((passage) => (
        <Text key={passage.heading} passage={passage} />
      ))}
      <p class="help source">{SOURCE}</p>
    </div>
  );
}

function Text({ passage }: { passage: Passage }) {
  return (
    <>
      <h3>{passage.heading}</h3>
      {passage.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
