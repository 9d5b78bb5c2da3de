import { Icon } from '../icon';

/** Under a control whose choice did not reach the disk. Always there, so that it is read out when it fills. */
export function NotSaved({ shown, children }: { shown: boolean; children: string }) {
  return (
    <p class="not-saved" role="alert">
      {shown && (
        <>
          <Icon name="diskOff" size="sm" />
          <span>{children}</span>
        </>
      )}
    </p>
  );
}
