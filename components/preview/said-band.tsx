import type { InsertOver } from '../../ports/page';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { presetOffer, type Said } from './outcome';

interface SaidBandProps {
  said: Said | null;
  undo(event: MouseEvent): void;
  usePreset(id: string): void;
  /** What to do with the earlier text. */
  over(event: MouseEvent, how: InsertOver['how']): void;
  leave(): void;
}

/** One place for what happened; the status is always there, so that it is read out when it fills. */
export function SaidBand({ said, undo, usePreset, over, leave }: SaidBandProps) {
  const preset = said?.preset;
  return (
    <div class={said ? `notice notice-${said.tone}` : 'sr'}>
      {said && <Icon name={said.tone === 'ok' ? 'checkCircle' : 'alert'} />}
      <div>
        <div role="status">
          {said && (
            <>
              <p class="own">
                <b>{said.title}</b>
              </p>
              <p class="help own">{said.help}</p>
            </>
          )}
        </div>
        {said?.undo && (
          <div class="btns">
            <button type="button" class="btn" onClick={undo}>
              <Icon name="undo" size="sm" />
              Ongedaan maken
            </button>
          </div>
        )}
        {said?.standing && (
          <div class="btns">
            <button type="button" class="btn btn-primary" onClick={(event) => over(event, 'replace')}>
              Vervangen
            </button>
            <button type="button" class="btn" onClick={(event) => over(event, 'below')}>
              Eronder zetten
            </button>
            <IconButton name="Niet invoegen" icon="cross" small onClick={leave} />
          </div>
        )}
        {preset && (
          <div class="btns">
            <button type="button" class="btn" onClick={() => usePreset(preset.id)}>
              {presetOffer(preset)}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
