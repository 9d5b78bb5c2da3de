import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { copyToClipboard } from './copy';
import { Icon } from './icon';
import { useMeant } from './sight';

interface Copying {
  /** What goes to the clipboard; an empty text is none. */
  content: () => Promise<{ text: string; html?: string }> | { text: string; html?: string };
  /** On the button. */
  name: ComponentChildren;
  look: 'btn' | 'link';
  taken: string;
  missed: string;
}

/** A button that copies, and the line that says what came of it: always there, to be read out when it fills. */
export function useCopy({ content, name, look, taken, missed }: Copying) {
  const said = useSignal('');
  const { act } = useMeant((why) => {
    said.value = why;
  });
  const copy = async () => {
    const { text, html } = await content();
    said.value = text !== '' && (await copyToClipboard(text, html)) ? taken : missed;
  };
  return {
    button: (
      <button type="button" class={look} onClick={(event) => act(event, copy)}>
        <Icon name="copy" size="sm" />
        {name}
      </button>
    ),
    line: (
      <p class="help own" role="status">
        {said.value}
      </p>
    ),
  };
}
