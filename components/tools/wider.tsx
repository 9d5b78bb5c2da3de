import { CHOICE_NAMES } from '../../content/choice-names';
import { aandachtspunt } from '../../content/stappenplan';
import { capital } from '../../plan/capital';
import { describeValue } from '../../plan/value-words';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { Tool } from './tool';

const THEMES = Object.entries(CHOICE_NAMES['wider.theme']) as [
  keyof (typeof CHOICE_NAMES)['wider.theme'],
  string,
][];
const OPTIONS = THEMES.map(([theme, words]) => [theme, capital(words)] as const);

/** A theme of this dossier, from a short list: what is typed could name somebody, and cannot be counted. */
export function Wider() {
  const { student } = useDesk();
  const theme = student.one('wider')?.theme;
  return (
    <Tool
      part="kijk-breder"
      name="Thema"
      says={aandachtspunt('signaleren.kijk-breder')?.text}
      meta={theme ? describeValue('wider', 'theme', theme) : ''}
    >
      <p class="help">
        Kies een thema. Bij Mijn leerlingen zie je bij hoeveel leerlingen dat speelt, zonder namen. Het komt
        in geen enkele tekst.
      </p>
      <RowChoice
        sheet={student}
        kind="wider"
        field="theme"
        legend="Thema van deze hulpvraag"
        options={OPTIONS}
        stacked
      />
    </Tool>
  );
}
