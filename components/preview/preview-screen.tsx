import { useComputed, useSignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { chapter } from '../../content/stappenplan';
import { inSentence, textsOf } from '../../plan/documents';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { Frame } from '../frame/header';
import { SubHead } from '../frame/sub-head';
import { Icon } from '../icon';
import { ownWords } from '../own-text';
import { Followed } from '../states/followed';
import { useFocusNext } from '../use-focus';
import { today } from '../when';
import { Destination } from './destination';
import { EmptyPlan } from './empty-plan';
import type { Said } from './outcome';
import { Paper } from './paper';
import { useBlocks } from './use-blocks';

const OWN_CHOICE = 'Je eigen keuze van onderdelen.';

/** The plan as its reader will see it. It is never typed in here: each text leads to the field it came from. */
export function PreviewScreen({ header }: { header: ComponentProps<typeof Frame>['header'] }) {
  const link = useLink();
  const { place, student, school, page, reading, snapshot } = useDesk();
  const closed = Boolean(snapshot.summary?.closedOn);
  useFocusNext(place);
  const said = useSignal<Said | null>(null);
  const { label, group } = page;
  const input = { rows: student.rows, school: school.rows, label, group, today: today() };
  const texts = textsOf(input);
  const text = texts.find(({ document }) => document.id === place.text.value) ?? texts[0];
  const forget = () => {
    said.value = null;
  };
  const blocks = useBlocks(texts, text, forget);
  const unsaved = useComputed(() => ownWords(link.unsaved.value).length > 0).value;

  const back = place.chapter.value;
  const backName = back.at === 'chapter' ? chapter(back.id).name : 'Achtergrondinformatie';
  return (
    <Frame
      header={header}
      footer={
        text &&
        blocks && <Destination text={text} plan={blocks.plan} said={said} usePreset={blocks.usePreset} />
      }
    >
      <Followed dismissed={place.followedDismissed} />
      <SubHead
        title="Plan bekijken"
        back={closed ? 'Terug' : `Terug naar ${backName}`}
        leave={() => place.go(back)}
      >
        {!closed && (
          <button
            type="button"
            class="link sub-link"
            onClick={() => {
              reading.open.value = true;
            }}
          >
            Plan inlezen
          </button>
        )}
      </SubHead>
      {text && blocks ? (
        <>
          {texts.length > 1 && (
            <div class="opt">
              <select
                class="field"
                aria-label="Welke tekst"
                value={text.document.id}
                onChange={(event) => {
                  forget();
                  place.text.value = event.currentTarget.value;
                }}
              >
                {texts.map(({ document: { id, name } }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          )}
          {text.document.presets.length > 0 && (
            <div class="opt">
              <Choice
                name="preset"
                legend={`Vorm van ${inSentence(text.document)}`}
                options={text.document.presets.map(({ id, name }) => [id, name] as const)}
                value={blocks.preset?.id ?? null}
                choose={blocks.usePreset}
              />
              <p class="help">{blocks.preset?.help ?? OWN_CHOICE}</p>
            </div>
          )}
          {unsaved && (
            <div class="notice notice-warn">
              <Icon name="diskOff" />
              <p>Een deel van je tekst is nog niet opgeslagen. Dat staat niet in dit plan.</p>
            </div>
          )}
          {student.rivals.length > 0 && (
            <div class="notice notice-warn">
              <Icon name="alert" />
              <p>Van een tekst zijn er twee versies. Open die tekst en kies er een.</p>
            </div>
          )}
          <Paper text={text} blocks={blocks} said={said} />
        </>
      ) : (
        <EmptyPlan />
      )}
    </Frame>
  );
}
