import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StudentPage } from '../desk';
import type { Said } from './outcome';

/**
 * What was said last about this text. It stands in the footer until the next act in the panel, whatever that is; only a
 * menu that opens is not one yet. What is about a field, a way back or a question, goes with the cursor to another field.
 */
export function useSaid(field: StudentPage['field']): Signal<Said | null> {
  const said = useSignal<Said | null>(null);
  useEffect(() => {
    const forget = ({ target }: Event) => {
      const act = (target as Element).closest('button, a, [role=link]');
      const own = act?.closest('.send') && act.getAttribute('role') !== 'menuitem';
      if (act && !own && !act.hasAttribute('aria-haspopup')) said.value = null;
    };
    document.addEventListener('click', forget, { capture: true });
    return () => document.removeEventListener('click', forget, { capture: true });
  }, []);
  useEffect(() => {
    const { undo, standing, preset } = said.peek() ?? {};
    if (undo || standing || preset) said.value = null;
  }, [field?.name, field?.kind]);
  return said;
}
