import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { oneLine } from '../../plan/clean';
import { type Approach, type ApproachesFile, MOST_FILE, writtenAs } from '../../ports/approaches/format';
import { useLink, useSchoolDesk } from '../desk';
import { download } from '../download';
import { useSaving } from '../fields/use-saving';
import { HeadedPart } from '../step/headed-part';
import { today } from '../when';
import { counted } from '../words';
import { addRows } from './add-rows';
import { ApproachItem } from './approach-item';
import { type Coming, coming, comingInWords, whyNotInWords } from './compare';

/** To hand the school's aanpakken out, and to take those of somebody else over. Nothing in them is about a pupil. */
export function ShareApproaches() {
  const { school } = useSchoolDesk();
  const wrong = useSignal('');
  const ours = school
    .list('approach')
    .map(({ payload }) => payload)
    .filter(({ what }) => what.trim());
  const save = async () => {
    const text = writtenAs(
      { from: oneLine(school.one('school')?.name ?? ''), approaches: ours.map(onOneLine) },
      2,
    );
    const { readApproaches } = await import('../../ports/approaches/read');
    const again = readApproaches(text);
    // Who gets a file that cannot be read, has nothing.
    wrong.value = 'why' in again ? tooLong(ours, again) : '';
    if (!wrong.value)
      download(new Blob([text], { type: 'application/json' }), `stapsgewijs-aanpakken-${today()}.json`);
  };
  return (
    <HeadedPart part="aanpakken-delen" name="Aanpakken delen">
      <p class="says">
        Een bestand met jullie aanpakken, voor een andere school of van het samenwerkingsverband. Er staat
        niets over leerlingen in.
      </p>
      <div class="indent transfer">
        <button type="button" class="btn" disabled={ours.length === 0} onClick={save}>
          Aanpakken opslaan als bestand
        </button>
        <p class="not-saved" role="alert">
          {wrong.value}
        </p>
        <TakeOver />
      </div>
    </HeadedPart>
  );
}

function onOneLine({ what, need, who, often, source }: Approach): Approach {
  return {
    what: oneLine(what),
    need: oneLine(need),
    who: oneLine(who),
    often: oneLine(often),
    source: oneLine(source),
  };
}

function tooLong(ours: readonly Approach[], not: { why: string; at?: number | null }): string {
  const which = not.at ? `“${oneLine(ours[not.at - 1]?.what ?? '').slice(0, 60)}”` : 'De lijst';
  return `${which} is te lang voor een bestand. Er is geen bestand gemaakt. Kort de tekst in.`;
}

/** Says what a file would change, and changes it on the next click: all of it, or nothing. */
function TakeOver() {
  const link = useLink();
  const { school, undo, place } = useSchoolDesk();
  const saving = useSaving('Toevoegen lukt niet. Er is niets veranderd.');
  const field = useRef<HTMLInputElement>(null);
  const wrong = useSignal('');
  const said = useSignal('');
  const busy = useRef(false);
  const found = useSignal<ApproachesFile | null>(null);
  const change =
    found.value &&
    coming(
      found.value.approaches,
      school.list('approach').map(({ payload }) => payload),
    );

  const look = async (file: File | undefined) => {
    found.value = null;
    said.value = '';
    wrong.value = '';
    if (!file) return;
    if (file.size > MOST_FILE * 4) {
      wrong.value = whyNotInWords({ why: 'too-large' });
      return;
    }
    try {
      const { readApproaches } = await import('../../ports/approaches/read');
      const read = readApproaches(await file.text());
      // Another one was chosen meanwhile.
      if (field.current?.files?.[0] !== file) return;
      if ('why' in read) wrong.value = whyNotInWords(read);
      else found.value = read;
    } catch {
      wrong.value = 'Dit bestand kan niet worden gelezen. Er is niets veranderd. Kies het nog een keer.';
    }
  };
  const clear = () => {
    found.value = null;
    if (field.current) field.current.value = '';
  };
  const add = async ({ fresh, beside }: Coming) => {
    if (busy.current) return;
    busy.current = true;
    const adding = addRows(link, school, 'approach', [...fresh, ...beside]);
    const done = await saving.run(adding);
    busy.current = false;
    if (!done) return;
    const added = await adding;
    const says = `${counted(added.names.length, 'aanpak is', 'aanpakken zijn')} toegevoegd`;
    undo.offer(added.offer(says, 'aanpakken-bestand'));
    said.value = `${says}.`;
    clear();
    place.focusNext.value = 'aanpakken-bestand';
  };
  return (
    <>
      <div>
        <label class="lab" for="aanpakken-bestand">
          Bestand met aanpakken openen
        </label>
        <input
          class="file-field"
          id="aanpakken-bestand"
          type="file"
          accept=".json,application/json"
          ref={field}
          aria-describedby="aanpakken-bestand-hulp"
          onChange={(event) => look(event.currentTarget.files?.[0])}
        />
        <p class="help" id="aanpakken-bestand-hulp">
          Je ziet eerst wat er verandert.
        </p>
      </div>
      <p class="not-saved" role="alert">
        {wrong.value}
      </p>
      <div role="status">
        {said.value && <p>{said.value}</p>}
        {found.value && change && (
          <p>
            {found.value.from && (
              <>
                Van <bdi>{found.value.from}</bdi>.{' '}
              </>
            )}
            {comingInWords(change)}
          </p>
        )}
      </div>
      {change && (
        <>
          <List name="Nieuw" approaches={change.fresh} />
          <List name="Staat hier anders, komt ernaast" approaches={change.beside} />
          <div class="btns">
            {change.fresh.length + change.beside.length > 0 && (
              <button
                type="button"
                class="btn btn-primary"
                disabled={link.condition.value === 'orphaned'}
                onClick={() => add(change)}
              >
                {counted(change.fresh.length + change.beside.length, 'aanpak', 'aanpakken')} toevoegen
              </button>
            )}
            <button type="button" class="btn btn-quiet" onClick={clear}>
              Niet doen
            </button>
          </div>
        </>
      )}
      {saving.line}
    </>
  );
}

function List({ name, approaches }: { name: string; approaches: readonly Approach[] }) {
  if (approaches.length === 0) return null;
  return (
    <div>
      <h4 class="lab">{name}</h4>
      <ul class="plan-list">
        {approaches.map((approach, index) => (
          <ApproachItem key={`${index} ${approach.what}`} approach={approach} />
        ))}
      </ul>
    </div>
  );
}
