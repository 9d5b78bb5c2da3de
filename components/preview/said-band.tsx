import type { PresetId } from '../../plan/presets';
import { Icon } from '../icon';
import { presetOffer, type Said } from './outcome';

interface SaidBandProps {
  said: Said | null;
  undo(event: MouseEvent): void;
  usePreset(preset: PresetId): void;
}

/** One place for what happened; the status is always there, so that it is read out when it fills. */
export function SaidBand({ said, undo, usePreset }: SaidBandProps) {
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
        {preset && (
          <div class="btns">
            <button type="button" class="btn" onClick={() => usePreset(preset)}>
              {presetOffer(preset)}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
