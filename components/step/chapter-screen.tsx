import type { ChapterId } from '../../content/chapter';
import { chapter as chapterById } from '../../content/stappenplan';
import { ofStudent, useSchoolDesk } from '../desk';
import { countAnswers, countTicks } from '../sheet';
import { ChapterTools } from '../tools/chapter-tools';
import { WORK } from '../tools/parts';
import { Aandachtspunt } from './aandachtspunt';
import { HeadedPart } from './headed-part';
import { type Jump, JumpBar } from './jump-bar';
import { Vraag } from './vraag';

/** A step of this student, or the school's Voorbereiding: one's own work first. Every part of it may stay empty. */
export function ChapterScreen({ id }: { id: ChapterId }) {
  const desk = useSchoolDesk();
  const { school } = desk;
  const sheet = (id !== 'voorbereiding' && ofStudent(desk)?.student) || school;
  const chapter = chapterById(id);
  const ticks = countTicks(sheet, chapter);
  const answers = countAnswers(sheet, chapter);
  const ofSchool = id === 'voorbereiding';
  const lists: Jump[] = [
    { part: 'punten', name: 'Aandachtspunten', count: ticks },
    { part: 'vragen', name: 'Vragen', count: answers },
  ];
  return (
    <>
      {chapter.intro && <p class="intro">{chapter.intro}</p>}
      {ofSchool && (
        <p class="intro help">Dit gaat over de hele school. Je ziet het bij elke leerling van deze school.</p>
      )}
      <JumpBar jumps={ofSchool ? [...lists, WORK[id]] : [WORK[id], ...lists]} />
      {!ofSchool && <ChapterTools id={id} />}
      <HeadedPart part="punten" name="Aandachtspunten">
        <ul class="points">
          {chapter.aandachtspunten.map((punt) => (
            <Aandachtspunt key={punt.id} punt={punt} sheet={sheet} />
          ))}
        </ul>
      </HeadedPart>
      <HeadedPart part="vragen" name="Vragen die bij deze stap behulpzaam kunnen zijn">
        <ul class="points">
          {chapter.vragen.map((vraag) => (
            <Vraag key={vraag.id} vraag={vraag} sheet={sheet} />
          ))}
        </ul>
      </HeadedPart>
      {ofSchool && <ChapterTools id={id} />}
    </>
  );
}
