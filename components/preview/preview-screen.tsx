import { useComputed, useSignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import type { PlanHeading } from '../../content/chapter';
import { chapter } from '../../content/stappenplan';
import { buildEvaluation } from '../../plan/evaluation';
import { buildPlan, type Plan } from '../../plan/model';
import { PRESETS, type PresetId } from '../../plan/presets';
import { wordCount } from '../../plan/text';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { Frame } from '../frame/header';
import { Icon } from '../icon';
import { ownWords } from '../own-text';
import { HEADING_ID } from '../place';
import { Followed } from '../states/followed';
import { useFocusNext } from '../use-focus';
import { today } from '../when';
import { Block } from './block';
import { Destination } from './destination';
import { EmptyPlan } from './empty-plan';
import type { Said } from './outcome';

const PRESET_NAMES = (Object.keys(PRESETS) as PresetId[]).map((id) => [id, PRESETS[id].name] as const);

const PRESET_HELP: Readonly<Record<PresetId, string>> = {
  kort: 'De kern: woorden van de leerling, doelen en afspraken.',
  volledig: 'Alles wat in het plan past, ook wat jullie al deden.',
  afspraken: 'Wie doet wat, en wanneer jullie terugkijken.',
};
const TEXT_NAMES = [
  ['plan', 'Plan van aanpak'],
  ['evaluation', 'Evaluatie'],
] as const;
const OWN_CHOICE = 'Je eigen keuze van onderdelen.';

/** About as many words as fit one A4; the brochure asks to be brief: "Leg … beknopt vast." */
const ONE_PAGE = 350;

/** The plan as its reader will see it. It is never typed in here: each text leads to the field it came from. */
export function PreviewScreen({ header }: { header: ComponentProps<typeof Frame>['header'] }) {
  const link = useLink();
  const { place, student, school, page, reading } = useDesk();
  useFocusNext(place);
  const said = useSignal<Said | null>(null);
  const { label, group } = page;
  const input = { rows: student.rows, school: school.rows, label, group, today: today() };
  const whole = buildPlan(input);
  const evaluation = buildEvaluation(input);
  const lookedBack = evaluation.blocks.length > 0;
  const shown: Plan<string> = lookedBack && place.text.value === 'evaluation' ? evaluation : whole;
  /** Blocks of the evaluation that are left out. */
  const out = useSignal<ReadonlySet<string>>(new Set());
  const chosen = place.blocks.value ?? new Set<PlanHeading>(PRESETS.kort.headings);
  const isIn = (heading: string) =>
    shown === evaluation ? !out.value.has(heading) : (chosen as ReadonlySet<string>).has(heading);
  const plan = { ...shown, blocks: shown.blocks.filter(({ heading }) => isIn(heading)) };
  const words = wordCount(plan);
  const present = whole.blocks.map(({ heading }) => heading);
  const unsaved = useComputed(() => ownWords(link.unsaved.value).length > 0).value;

  const choose = (headings: Iterable<PlanHeading>) => {
    said.value = null;
    place.blocks.value = new Set(headings);
  };
  const isPreset = (id: PresetId) =>
    present.every(
      (heading) => chosen.has(heading) === (PRESETS[id].headings as readonly string[]).includes(heading),
    );
  const sameAs = (Object.keys(PRESETS) as PresetId[]).filter(isPreset);
  const lastPreset = useSignal<PresetId>('kort');
  const preset = sameAs.includes(lastPreset.value) ? lastPreset.value : (sameAs[0] ?? null);
  const usePreset = (id: PresetId) => {
    lastPreset.value = id;
    choose(PRESETS[id].headings);
  };
  const toggle = (heading: string) => {
    const next = new Set<string>(shown === evaluation ? out.value : chosen);
    if (!next.delete(heading)) next.add(heading);
    if (shown !== evaluation) return choose(next as Set<PlanHeading>);
    said.value = null;
    out.value = next;
  };

  const back = place.chapter.value;
  const backName = back.at === 'chapter' ? chapter(back.id).name : 'Achtergrondinformatie';
  return (
    <Frame
      header={header}
      footer={
        present.length > 0 && (
          <Destination
            plan={plan}
            whole={shown === whole ? whole : null}
            what={shown === whole ? 'plan' : 'evaluatie'}
            said={said}
            usePreset={usePreset}
          />
        )
      }
    >
      <Followed dismissed={place.followedDismissed} />
      <div class="sub-head">
        <button
          type="button"
          class="icon-btn"
          aria-label={`Terug naar ${backName}`}
          title={`Terug naar ${backName}`}
          onClick={() => place.go(back)}
        >
          <Icon name="left" />
        </button>
        <h2 id={HEADING_ID} tabIndex={-1}>
          Plan bekijken
        </h2>
        <button
          type="button"
          class="link sub-link"
          onClick={() => {
            reading.open.value = true;
          }}
        >
          Plan inlezen
        </button>
      </div>
      {present.length === 0 ? (
        <EmptyPlan />
      ) : (
        <>
          {lookedBack && (
            <div class="opt">
              <Choice
                name="tekst"
                legend="Welke tekst"
                options={TEXT_NAMES}
                value={place.text.value}
                choose={(text) => {
                  said.value = null;
                  place.text.value = text;
                }}
              />
            </div>
          )}
          {shown === whole && (
            <div class="opt">
              <Choice
                name="preset"
                legend="Vorm van het plan"
                options={PRESET_NAMES}
                value={preset}
                choose={usePreset}
              />
              <p class="help">{preset ? PRESET_HELP[preset] : OWN_CHOICE}</p>
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
          <article class="doc" aria-label={shown === whole ? 'Tekst van het plan' : 'Tekst van de evaluatie'}>
            <h3>{plan.title}</h3>
            {plan.about.map(({ label, text }) => (
              <p class="meta own" key={label}>
                {label}: <bdi>{text}</bdi>
              </p>
            ))}
            {shown.blocks.map((block) => (
              <Block
                key={block.heading}
                block={block}
                included={isIn(block.heading)}
                toggle={() => toggle(block.heading)}
                said={said}
              />
            ))}
            <p class="meta closing">
              {plan.closing.label}: {plan.closing.text}
            </p>
            {words > ONE_PAGE && (
              <p class="todo">
                <Icon name="alert" size="sm" />
                <span>
                  Deze tekst heeft {words} woorden. Dat is meer dan één A4. Laat iets weg of maak het korter.
                </span>
              </p>
            )}
          </article>
        </>
      )}
    </Frame>
  );
}
