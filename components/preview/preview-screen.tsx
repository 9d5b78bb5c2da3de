import { useComputed } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { textsOf } from '../../plan/documents';
import { useDesk, useLink } from '../desk';
import { Frame } from '../frame/header';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { ownWords } from '../own-text';
import { Followed } from '../states/followed';
import { useFocusNext } from '../use-focus';
import { today } from '../when';
import { writingIn } from '../writing/shown';
import { Bar } from './bar';
import { CheckLine } from './check-line';
import { useComingBack } from './coming-back';
import { Destination } from './destination';
import { EmptyPlan } from './empty-plan';
import { Paper } from './paper';
import { useBlocks } from './use-blocks';
import { useCheck } from './use-check';
import { useSaid } from './use-said';

const WritingScreen = lazy(
  () => import('../writing/writing-screen').then((module) => module.WritingScreen),
  'De teksten worden gelezen.',
  (content, { header }: { header: ComponentProps<typeof Frame>['header'] }) => (
    <Frame header={header}>{content}</Frame>
  ),
);

/** The text that is looked at, or all there is of this student. */
export function PreviewScreen(props: { header: ComponentProps<typeof Frame>['header'] }) {
  const { place } = useDesk();
  return writingIn(place).value ? <WritingScreen {...props} /> : <TextScreen {...props} />;
}

/** The plan as its reader will see it. It is never typed in here: each sentence leads to the field it came from. */
function TextScreen({ header }: { header: ComponentProps<typeof Frame>['header'] }) {
  const link = useLink();
  const { place, student, school, page, snapshot } = useDesk();
  useComingBack(place);
  useFocusNext(place);
  const said = useSaid(page.field);
  const { shortName: label, label: shown, group } = page;
  const input = { rows: student.rows, school: school.rows, label, shown, group, today: today() };
  const texts = textsOf(input);
  const text = texts.find(({ document }) => document.id === place.text.value) ?? texts[0];
  const blocks = useBlocks(texts, text, () => {
    said.value = null;
  });
  const check = useCheck(text, blocks?.plan);
  const unsaved = useComputed(() => ownWords(link.unsaved.value).length > 0).value;
  return (
    <Frame
      header={header}
      footer={
        text &&
        blocks && <Destination text={text} plan={blocks.plan} said={said} usePreset={blocks.usePreset} />
      }
    >
      <Followed dismissed={place.followedDismissed} />
      <Bar texts={texts} text={text} blocks={blocks} />
      {check && !snapshot.summary?.closedOn && <CheckLine check={check} />}
      {unsaved && text && (
        <div class="notice notice-warn">
          <Icon name="diskOff" />
          <p>Een deel van je tekst is nog niet opgeslagen. Dat staat niet in dit plan.</p>
        </div>
      )}
      {student.rivals.length > 0 && text && (
        <div class="notice notice-warn">
          <Icon name="alert" />
          <p>Van een tekst zijn er twee versies. Open die tekst en kies er een.</p>
        </div>
      )}
      {text && blocks ? <Paper text={text} blocks={blocks} check={check} said={said} /> : <EmptyPlan />}
    </Frame>
  );
}
