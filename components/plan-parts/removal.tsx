import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useDesk, useLink } from '../desk';
import { Icon } from '../icon';
import { useEscape } from '../use-escape';

/** Removing is final, so it asks once, in place. What another window changed meanwhile stays. */
export function Removal(props: { rowId: string; what: string; removed(): void }) {
  const link = useLink();
  const { place } = useDesk();
  const asking = useSignal(false);
  const trouble = useSignal('');
  const id = useId();

  const remove = async () => {
    try {
      if (await link.remove(props.rowId)) return props.removed();
      trouble.value = `In een ander venster is dit net gewijzigd. Het staat er nog.`;
    } catch {
      trouble.value = 'Verwijderen lukt niet. Het staat er nog.';
    }
    asking.value = false;
  };
  const ask = (on: boolean) => {
    asking.value = on;
    trouble.value = '';
    place.focusNext.value = on ? `${id}-nee` : `${id}-vraag`;
  };
  useEscape(asking.value, () => ask(false));
  return (
    <div class="removal">
      {asking.value ? (
        <fieldset>
          <legend class="help">{props.what} verwijderen? Dat kun je niet terugdraaien.</legend>
          <div class="btns">
            <button type="button" class="btn btn-danger" onClick={remove}>
              <Icon name="trash" size="sm" />
              Verwijderen
            </button>
            <button type="button" class="btn" id={`${id}-nee`} onClick={() => ask(false)}>
              Laat staan
            </button>
          </div>
        </fieldset>
      ) : (
        <button
          type="button"
          class="link quiet"
          id={`${id}-vraag`}
          aria-label={`${props.what} verwijderen`}
          onClick={() => ask(true)}
        >
          Verwijderen
        </button>
      )}
      <p class="not-saved" role="alert">
        {trouble.value}
      </p>
    </div>
  );
}
