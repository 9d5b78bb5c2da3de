import { useMemo, useRef } from 'preact/hooks';
import { aandachtspunt } from '../../content/stappenplan';
import type { TextDraft } from '../../ports/dossier-link';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { PeopleField } from '../fields/people-field';
import { RowDay } from '../fields/row-day';
import { useSaving } from '../fields/use-saving';
import { peopleAround } from '../people';
import { idOf } from '../place';
import { address } from '../sheet';
import { today } from '../when';
import { Tool } from './tool';

const AS_SAID = 'In eigen woorden, zoals het werd gezegd.';
const id = (field: string) => idOf.field('evaluation', '-', field);

/** Who looks back, when, and what pupil and parents say themselves: before the school concludes anything. */
export function Talk() {
  const { student, school, page } = useDesk();
  const saving = useSaving('Opslaan lukt niet. De datum van het gesprek is niet bewaard.');
  const { present, pupil, parents } = useTalk(saving.run);
  return (
    <Tool part="gesprek" name="Het gesprek" says={aandachtspunt('evalueren.proces')?.text}>
      <div class="form">
        <RowDay sheet={student} kind="evaluation" name="-" field="date" label="Datum van het gesprek" />
        {saving.line}
        <PeopleField
          id={id('present')}
          label="Wie waren erbij?"
          draft={present}
          people={peopleAround(page.shortName, student, school)}
          alone
        />
        <LabelledField
          id={id('student')}
          label="Hoe vond de leerling het gaan?"
          draft={pupil}
          help={AS_SAID}
          alone
        />
        <LabelledField
          id={id('parents')}
          label="Hoe vonden de ouders het gaan?"
          draft={parents}
          help={AS_SAID}
          alone
        />
      </div>
    </Tool>
  );
}

/** The texts of the talk. It is of the day on which its first word is written, unless the teacher says otherwise. */
function useTalk(save: (write: Promise<void>) => unknown) {
  const link = useLink();
  const { student } = useDesk();
  const { dossier, round } = student;
  const where = address(student, 'evaluation', '-');
  const date = useRef('');
  date.current = student.one('evaluation')?.date ?? '';
  const drafts = {
    present: link.text(where, 'present'),
    pupil: link.text(where, 'student'),
    parents: link.text(where, 'parents'),
  };
  // The same ones all the time: a field that gets another draft leaves the one it had.
  return useMemo(() => {
    const isSilent = () => Object.values(drafts).every((draft) => draft.value.peek().trim() === '');
    const dated = (draft: TextDraft): TextDraft => ({
      ...draft,
      edit(text) {
        const isFirst = date.current === '' && isSilent() && text.trim() !== '';
        draft.edit(text);
        if (isFirst) save(link.set(where, { date: today() }));
      },
    });
    return { present: dated(drafts.present), pupil: dated(drafts.pupil), parents: dated(drafts.parents) };
  }, [link, dossier, round]);
}
