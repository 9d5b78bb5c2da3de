import type { ChapterId } from '../../content/chapter';
import { chapter as chapterById } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { idOf } from '../place';
import { countAnswers, countTicks, hasVoice } from '../sheet';
import { ChapterTools } from '../tools/chapter-tools';
import { TOOLS_OF } from '../tools/parts';
import { Aandachtspunt } from './aandachtspunt';
import { HeadedPart } from './headed-part';
import { type Jump, JumpBar } from './jump-bar';
import { Voice } from './voice';
import { Vraag } from './vraag';

/** A step of this student, or the school's Voorbereiding. Every part of it may stay empty. */
export function ChapterScreen({ id }: { id: ChapterId }) {
  const { place, student, school } = useDesk();
  const chapter = chapterById(id);
  const sheet = id === 'voorbereiding' ? school : student;
  const ticks = countTicks(sheet, chapter);
  const answers = countAnswers(sheet, chapter);
  const tools = TOOLS_OF[id];
  const toolsJump = tools ? [{ part: tools.part, name: tools.jump }] : [];
  const jumps: Jump[] = [
    ...(id === 'signaleren' ? [{ part: 'leerling', name: 'Leerling' }] : []),
    ...(tools?.first ? toolsJump : []),
    { part: 'punten', name: 'Aandachtspunten', count: ticks },
    { part: 'vragen', name: 'Vragen', count: answers },
    ...(tools?.first ? [] : toolsJump),
  ];
  return (
    <>
      {chapter.intro && <p class="intro">{chapter.intro}</p>}
      {id === 'voorbereiding' && (
        <p class="intro help">Dit gaat over de hele school. Je ziet het bij elke leerling op dit apparaat.</p>
      )}
      <JumpBar jumps={jumps} />
      {id === 'signaleren' && <Voice />}
      {id === 'plannen' && !hasVoice(student) && (
        <div class="notice">
          <Icon name="person" />
          <div>
            <p>De woorden van de leerling staan er nog niet bij.</p>
            <button
              type="button"
              class="link"
              onClick={() => place.go({ at: 'chapter', id: 'signaleren' }, idOf.field('voice', '-', 'quote'))}
            >
              Vul ze aan in stap 1
            </button>
          </div>
        </div>
      )}
      {tools?.first && <ChapterTools id={id} first />}
      <HeadedPart part="punten" name="Aandachtspunten" quiet={id !== 'signaleren' && id !== 'plannen'}>
        <ul class="points">
          {chapter.aandachtspunten.map((punt) => (
            <Aandachtspunt key={punt.id} punt={punt} sheet={sheet} />
          ))}
        </ul>
      </HeadedPart>
      <HeadedPart part="vragen" name="Vragen die bij deze stap behulpzaam kunnen zijn">
        <ul class="plan-list">
          {chapter.vragen.map((vraag) => (
            <Vraag key={vraag.id} vraag={vraag} sheet={sheet} />
          ))}
        </ul>
      </HeadedPart>
      {!tools?.first && <ChapterTools id={id} />}
    </>
  );
}
