import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { PlanRow } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { Tool } from './tool';

const RUNGS = [
  ['now', 'Nu', 'Welke steun is er nu?'],
  ['less', 'Minder', 'Wat wordt er minder?'],
  ['without', 'Los', 'Wat kan de leerling zonder steun?'],
] as const;

/** How support fades, thought of before it starts: now, less, and without. */
export function Ladder() {
  return (
    <Tool part="afbouw" name="Afbouwladder" says={aandachtspunt('evalueren.afbouwen')?.text}>
      <ul class="plan-list">
        {RUNGS.map(([rung, words, asks]) => (
          <Rung key={rung} rung={rung} words={words} asks={asks} />
        ))}
      </ul>
    </Tool>
  );
}

function Rung({ rung, words, asks }: { rung: string; words: string; asks: string }) {
  const link = useLink();
  const { student } = useDesk();
  const where = address(student, 'rung', rung);
  const what = link.text(where, 'what');
  const when = link.text(where, 'when');
  const sign = link.text(where, 'sign');
  const id = (field: string) => idOf.field('rung', rung, field);
  return (
    <PlanRow
      kind="rung"
      name={rung}
      title={`Afbouwladder: ${words}`}
      mark=""
      drafts={[what, when, sign]}
      rowId={null}
      fixed
      form={
        <>
          <p>
            <b>{words}</b>
          </p>
          <LabelledField id={id('what')} label={asks} draft={what} />
          <LabelledField id={id('when')} label="Vanaf wanneer?" draft={when} />
          <LabelledField id={id('sign')} label="Waaraan zie je dat het werkt?" draft={sign} />
        </>
      }
    >
      <p>{words}</p>
      <Cells
        cells={[
          ['Wat', what.value.value],
          ['Wanneer', when.value.value],
          ['Teken', sign.value.value],
        ]}
      />
    </PlanRow>
  );
}
