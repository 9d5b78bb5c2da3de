import { useSignal } from '@preact/signals';
import type { Question } from '../../dossier/looked';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { answersInWords, questionInWords } from '../retention/wipe-words';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { today } from '../when';

interface DueNoticeProps {
  due: Question;
  /** Resolves to whether it was done; false when it is another number by now. */
  answer(wipes: boolean): Promise<boolean>;
}

/** Dossiers whose time is over, when nobody can be sure of that: of how many, and of nobody by name. */
export function DueNotice({ due, answer }: DueNoticeProps) {
  const saving = useSaving('Dit lukt nu niet. Er is niets gewist.');
  const changed = useSignal(false);
  const { act, why } = useMeantHere({ about: `${due.count} ${due.why}` });
  const { title, says } = questionInWords(due, today());
  const say = (wipes: boolean) => async () => {
    const answered = answer(wipes);
    if (await saving.run(answered)) changed.value = !(await answered);
  };
  return (
    <div class="notice notice-warn" role="alert">
      <Icon name="alert" />
      <div>
        <h2>{title}</h2>
        <p class="help">{says} Er is nog niets gewist.</p>
        <p class="help">{answersInWords(due)}</p>
        <div class="btns">
          <button type="button" class="btn" onClick={(event) => act(event, say(false))}>
            Bewaren
          </button>
          <button type="button" class="btn btn-quiet is-danger" onClick={(event) => act(event, say(true))}>
            <Icon name="trash" size="sm" />
            Nu wissen
          </button>
        </div>
        <Unmeant why={why} />
        {changed.value && <p class="help">Het aantal is net veranderd. Er is niets gewist.</p>}
        {saving.line}
      </div>
    </div>
  );
}
