import { useSignal } from '@preact/signals';
import type { Stored } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { counted } from '../words';
import { Setting } from './setting';
import { StoredStudentLine } from './stored-student';
import { inShort } from './stored-words';

const ID = 'wat-weet-dit-paneel';
/** Shown at once; more on request. */
const AT_ONCE = 50;

interface StoredSettingProps {
  link: OwnPageLink;
  /** Null while it is not known. */
  stored: Stored | null;
  look(): Promise<void>;
}

/** *Wat weet dit paneel?*: everything that is kept, per student, and what else. */
export function StoredSetting({ link, stored, look }: StoredSettingProps) {
  const open = useSignal(false);
  const all = useSignal(false);
  const schools = stored?.schools.filter(({ rows }) => rows > 0) ?? [];
  const students = stored?.students ?? [];
  const shown = all.value ? students : students.slice(0, AT_ONCE);
  return (
    <Setting
      name="Wat weet dit paneel?"
      says={stored ? inShort(students, schools.length) : 'Even kijken wat hier staat.'}
      more={
        open.value &&
        stored && (
          <div id={ID}>
            <ul class="known">
              {shown.map((student) => (
                <StoredStudentLine key={student.dossier} link={link} student={student} look={look} />
              ))}
              {schools.map(({ dossier, name, at, rows }) => (
                <li key={dossier}>
                  <div>
                    <h4>
                      <bdi>{name}</bdi>
                    </h4>
                    <p class="help">
                      {name !== at && `${at}. `}
                      {counted(rows, 'onderdeel', 'onderdelen')} van Voorbereiding, zoals contacten en
                      protocollen. Aan te passen onder School.
                    </p>
                  </div>
                </li>
              ))}
              {stored.example && <ExampleLine link={link} look={look} />}
              <Pointed link={link} stored={stored} look={look} />
              <li>
                <div>
                  <h4>Instellingen</h4>
                  <p class="help">
                    Hoe het paneel staat, hoe een leerling heet, de bewaartijd, herinneringen, vragen die niet
                    meer komen, de dag van de laatste back-up en het logboek. Ook een kopie van de regels van
                    je school, als die er zijn. Hier staat niets van een leerling in.
                  </p>
                </div>
              </li>
            </ul>
            <div class="known-end">
              {shown.length < students.length && (
                <button
                  type="button"
                  class="btn"
                  onClick={() => {
                    all.value = true;
                  }}
                >
                  Toon alle {students.length} leerlingen
                </button>
              )}
              <p class="help">
                Van leerlingen en scholen houdt Stapsgewijs een tweede kopie bij, voor als de browser de
                eerste kwijtraakt. Wissen wist ook die. Tot je de browser sluit, onthoudt Stapsgewijs ook wat
                je typte en nog niet is opgeslagen, je antwoord op de vraag wie er op een pagina staat, een
                bestand van een collega dat klaarstaat, en van welke school je een pagina zag.
              </p>
            </div>
          </div>
        )
      }
    >
      <button
        type="button"
        class="btn"
        aria-expanded={open.value}
        aria-controls={open.value ? ID : undefined}
        disabled={!stored}
        onClick={() => {
          open.value = !open.peek();
        }}
      >
        Bekijk wat er staat
        <Icon name="down" size="sm" turn />
      </button>
    </Setting>
  );
}

/** The fictional student, who is none of the students. */
function ExampleLine({ link, look }: Pick<StoredSettingProps, 'link' | 'look'>) {
  const saving = useSaving('Dit lukt nu niet.');
  return (
    <li>
      <div>
        <h4>Noor, de voorbeeldleerling</h4>
        <p class="help">Wat je bij Probeer het uit deed. Het telt niet mee bij je leerlingen.</p>
      </div>
      <button
        type="button"
        class="btn btn-quiet is-danger"
        onClick={() => saving.run(link.ask('wipe-example', {}).then(look))}
      >
        Voorbeeldleerling wissen
      </button>
      {saving.line}
    </li>
  );
}

/** What was pointed at in the pages of a host. */
function Pointed({ link, stored, look }: { link: OwnPageLink; stored: Stored; look(): Promise<void> }) {
  const saving = useSaving('Dit lukt nu niet.');
  const { student, field } = stored.pointed;
  if (student + field === 0) return null;
  const parts = [
    ...(student
      ? [`de naam van een leerling op ${counted(student, 'soort pagina', 'soorten pagina’s')}`]
      : []),
    ...(field ? [`een veld op ${counted(field, 'soort pagina', 'soorten pagina’s')}`] : []),
  ];
  return (
    <li>
      <div>
        <h4>Aangewezen plekken</h4>
        <p class="help">
          Je wees {parts.join(' en ')} aan. Bewaard is waar het op zo’n pagina staat, niet wat er staat.
        </p>
      </div>
      <button
        type="button"
        class="btn btn-quiet is-danger"
        onClick={() => saving.run(link.ask('forget-pointed', {}).then(look))}
      >
        Vergeet deze plekken
      </button>
      {saving.line}
    </li>
  );
}
