import { useLink } from '../desk';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { WHY_NOT } from '../why-not';
import { BROKEN, type Broken } from './broken-words';
import { CopyMyText } from './copy-my-text';

interface BrokenNoticeProps {
  here: 'paneel' | 'tabblad';
  failure: Broken;
  /** Something was typed that is not stored. */
  atStake: boolean;
}

/** Nothing can be shown or stored: why, and what to do. */
export function BrokenNotice({ here, failure, atStake }: BrokenNoticeProps) {
  const link = useLink();
  const { title, help } = BROKEN[failure];
  const { retry } = WHY_NOT[failure];
  return (
    <div class="notice notice-danger trouble" role="alert">
      <Icon name="diskOff" />
      <div>
        <h2>{title}</h2>
        <p class="help">
          {help} {atStake && `Sluit je het ${here}? Dan ben je kwijt wat je nu typt.`}
        </p>
        <div class="btns">
          <CopyMyText />
          {here === 'paneel' && (failure === 'storage-broken' || failure === 'unknown') && (
            <a class="btn" href={addressOf('instellingen')} target="_blank" rel="noreferrer">
              Bewaren wat te lezen is
            </a>
          )}
          {retry && (
            <button type="button" class={atStake ? 'btn' : 'btn btn-primary'} onClick={() => link.retry()}>
              Opnieuw proberen
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
