import { useDesk } from '../desk';
import { Icon } from '../icon';
import { idOf } from '../place';
import { hasVoice } from '../sheet';

/** "Luister altijd éérst naar de leerling": one soft line before a plan without the pupil's words, never a lock. */
export function VoiceFirst() {
  const { place, student, snapshot } = useDesk();
  // Of an empty dossier Nu says it already.
  if (hasVoice(student) || snapshot.summary?.lastStep === null) return null;
  return (
    <div class="notice">
      <Icon name="person" />
      <p>
        De woorden van de leerling staan er nog niet bij.{' '}
        <button
          type="button"
          class="link"
          onClick={() => place.go({ at: 'chapter', id: 'signaleren' }, idOf.field('voice', '-', 'quote'))}
        >
          Vul ze aan in stap 1
        </button>
      </p>
    </div>
  );
}
