import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import type { InlezenProps } from '../inlezen/screen-props';
import { HEADING_ID } from '../place';
import { Followed } from '../states/followed';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { MakeFile } from './make-file';
import { OpenFile } from './open-file';

/** A file about the student on the page: made for a colleague, or opened from one. */
export function FileScreen({ header, page, snapshot, reading, close }: InlezenProps) {
  const dismissed = useSignal(false);
  useEscape(true, close);
  useEffect(() => takeFocus(document.getElementById(HEADING_ID)), []);
  const makes = reading.screen.value === 'make-file';
  return (
    <Frame header={header}>
      <Followed dismissed={dismissed} />
      <SubHead title={makes ? 'Bestand voor een collega' : 'Bestand van een collega'} leave={close} />
      {makes && snapshot ? (
        <MakeFile page={page} dossier={snapshot.dossier} close={close} />
      ) : (
        <OpenFile page={page} close={close} />
      )}
    </Frame>
  );
}
