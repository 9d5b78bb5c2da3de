import type { Failure } from '../../ports/changes';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { besideWords } from '../why-not';

interface NotSavedProps {
  /** Why it was not stored; null when it was. */
  shown: Failure | null;
  /** What was not stored. */
  children: string;
}

/** Under a control whose choice did not reach the disk, and why. Always there, so that it is read out when it fills. */
export function NotSaved({ shown, children }: NotSavedProps) {
  const orphaned = useLink().condition.value === 'orphaned';
  return (
    <p class="not-saved" role="alert">
      {shown && (
        <>
          <Icon name="diskOff" size="sm" />
          <span>
            {children} {besideWords(shown, orphaned)}
          </span>
        </>
      )}
    </p>
  );
}
