import type { KindWith, Payloads } from '../../dossier/kinds/kinds';
import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { addRows } from './add-rows';

/** Adds what was chosen as a row of its own, and opens it: nothing that was typed makes room. One undo takes it back. */
export function usePick<K extends KindWith<{ added: true; first: string }> & ('goal' | 'agreement')>(
  kind: K,
  says: string,
) {
  const link = useLink();
  const { student, undo, place } = useDesk();
  const saving = useSaving('Overnemen lukt niet. Er is niets bewaard.');
  const first = kind === 'goal' ? 'text' : 'what';
  return {
    line: saving.line,
    async pick(set: Partial<Payloads[K]>) {
      const adding = addRows(link, student, kind, [set]);
      if (!(await saving.run(adding))) return false;
      const added = await adding;
      const name = added.names[0] ?? '';
      const key = `${kind}/${name}`;
      const offered = added.offer(says, `${kind}-erbij`);
      undo.offer({
        ...offered,
        async undo() {
          const done = await offered.undo();
          if (done && place.editing.peek() === key) place.editing.value = null;
          return done;
        },
      });
      place.editing.value = key;
      place.focusNext.value = idOf.field(kind, name, first);
      return true;
    },
  };
}
