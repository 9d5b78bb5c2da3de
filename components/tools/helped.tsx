import { useDesk } from '../desk';
import { useTexts } from '../fields/use-texts';
import { Tool } from './tool';

/** The strength that travels with a pupil, and not the label: closing a plan shows it line by line. */
export function Helped() {
  const { student } = useDesk();
  const { fields } = useTexts(student, 'evaluation', '-', [
    {
      field: 'helped',
      label: 'Wat hielp?',
      help: 'Elk ding op een eigen regel. Dit reist mee met de leerling: wat werkte, niet wat er mis was.',
    },
  ]);
  return (
    <Tool part="hielp" name="Wat hielp" says={undefined}>
      <div class="form">{fields}</div>
    </Tool>
  );
}
