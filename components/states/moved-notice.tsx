import type { ComponentChildren } from 'preact';
import { CloseNotice } from '../close-notice';
import { Icon } from '../icon';

interface MovedNoticeProps {
  shown: boolean;
  close(): void;
  /** What is read out; nothing while it is not shown. */
  children: ComponentChildren;
}

/** A line that the panel went elsewhere by itself. The status is always there, to be read out. */
export function MovedNotice({ shown, close, children }: MovedNoticeProps) {
  return (
    <div class={shown ? 'notice followed' : 'sr'}>
      {shown && <Icon name="swap" />}
      <p role="status">{shown && children}</p>
      {shown && <CloseNotice close={close} />}
    </div>
  );
}
