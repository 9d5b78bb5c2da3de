import { rememberField } from '../../hosts/fields/field';
import { relation } from '../../hosts/identity';
import type { HostProfile } from '../../hosts/profile';
import type { PageState, Reading, Student } from '../../hosts/reading';
import { watch } from '../../hosts/watch';
import { alive } from '../../ports/alive';
import { POINTERS } from '../../ports/local-settings';
import { comesBack, type Waiting } from './aside';
import { panelFrame } from './frame';
import type { HostPage, OwnCommand, Settings } from './host-page';
import { type Answers, announcer, answerFrom, hear } from './messages';
import { pageRoom, type Side } from './page-room';
import { USUAL } from './panel-width';
import { partsOf } from './parts';
import { setStage } from './stage';

/** One life in a host page: who is on it, our elements, and the answers to the background. Ends with `signal`. */
export function studentPage(profile: HostProfile, settings: Settings, signal: AbortSignal): void {
  let reading: Reading = { state: 'changing' };
  let student: Student | null = null;
  let turn = Date.now() * 1000;
  let width = USUAL;
  let waiting: Waiting = null;
  let side: Side = 'right';
  let curtains = 0;

  const announce = announcer();
  const keepRoom = pageRoom(signal);
  const fields = rememberField(tell);
  // After what listens for the fields: it keeps events from whoever comes later.
  const stage = setStage(signal);
  const panel = panelFrame(stage);
  const { here, bring } = partsOf(() => page);
  /** Hosts differ in where they have room; a host keeps its side, so that its next page does not move. */
  const sideKey = `panelSide-${profile.id}`;

  function stand(at: Side): void {
    side = at;
    panel.box.dataset.at = at;
    keepRoom(panel.open ? width : 0, at);
  }

  function resize(to: number): void {
    width = to;
    panel.resize(to);
    stand(side);
  }

  const page: HostPage = {
    profile,
    settings,
    signal,
    stage,
    panel,
    fields,
    now: () => watched.now(),
    accept: (namesake) => watched.accept(namesake),
    tell,
    anotherTurn() {
      turn++;
    },
    setOpen,
    standing: () => ({ open: panel.open, state: reading.state, waiting }),
    goAside() {
      waiting = 'student';
      mount(false, true);
    },
    resize,
    sideKey,
    side: () => side,
    stand,
    here,
    bring,
  };

  function pageState(): PageState {
    const field = fields.current();
    return {
      host: profile.id,
      hostName: profile.name,
      school: location.hostname,
      reading,
      field: (field && here('open-panel')?.describe(field)) ?? null,
      pointing: here('pointing')?.now ?? null,
      turn,
    };
  }

  /** An update or a removal is noticed a moment later; a panel that can save nothing any more is left as it is. */
  const inCharge = () => !signal.aborted && alive();

  function tell(): void {
    if (inCharge()) void announce(pageState());
  }

  /**
   * The frame is another process: what it shows of the former student would stand beside the next one for some paints,
   * until it has heard. The curtain falls in this very task, before the page is painted, and waits for the panel's word.
   */
  function tellBehindCurtain(): void {
    const mine = ++curtains;
    panel.cover(true);
    void announce(pageState(), true).then(() => mine === curtains && panel.cover(false));
  }

  const stopAiming = () => here('open-panel')?.aim(false);

  /** @param kept the same panel is to come back as it was */
  function mount(open: boolean, kept?: boolean): void {
    if (open) {
      waiting = null;
      panel.show(width);
      void bring('open-panel').then((beside) => {
        beside?.opened();
        tell();
      });
    } else {
      stopAiming();
      panel.hide(kept);
    }
    stand(side);
    void tellLauncher();
  }

  /** It comes where no panel is open beside a student, or where one keeps out of the way. */
  async function tellLauncher(): Promise<void> {
    const wanted = () => !signal.aborted && !panel.open && reading.state === (waiting ? 'nobody' : 'student');
    const launcher = wanted() ? await bring('launcher') : here('launcher');
    launcher?.show(wanted());
  }

  function openIfWaiting(): void {
    if (comesBack(waiting, reading.state)) mount(true);
    else void tellLauncher();
    here('open-panel')?.heard();
  }

  /** The teacher opens or closes: remembered for every page after this one. */
  function setOpen(wanted: boolean, kept?: boolean): void {
    const open = wanted && reading.state !== 'outside';
    mount(open, kept);
    // Opened by hand where nobody is, it stays until somebody comes.
    waiting = open && reading.state !== 'student' ? 'student' : null;
    void settings.set({ panelOpen: open });
    if (open) panel.focus();
  }

  function onReading(next: Reading): void {
    if (!inCharge()) return;
    reading = next;
    let same = false;
    if (next.state === 'student') {
      if (student) {
        same = relation(student, next.student) === 'same';
        if (!same) {
          turn++;
          // What had the cursor, and what was inserted, belonged to somebody else.
          fields.forget();
          here('open-panel')?.forgetInsert();
        }
      }
      student = next.student;
    } else stopAiming();
    if (next.state === 'outside') {
      if (panel.open) waiting = 'page';
      mount(false);
    } else openIfWaiting();
    if (same) tell();
    else tellBehindCurtain();
  }

  const own: Answers<OwnCommand> = {
    who({ nonce, frame }) {
      watched.now();
      // A panel shows a view only when it has heard the same: whatever is answered has been told.
      tell();
      return { vouched: panel.vouches(nonce, frame), page: pageState() };
    },
    toggle: () => setOpen(!panel.open, true),
    fold({ hides }) {
      setOpen(false, hides);
      here('open-panel')?.folded();
    },
  };
  hear(async (message) => {
    if (message.type in own) return answerFrom(own, message);
    const reply = await (await bring('open-panel'))?.answer(message);
    tell();
    return reply;
  }, signal);

  const labels = (wanted: boolean) => {
    if (wanted && !here('labels')) void bring('labels').then((reader) => reader && watched.now());
    return here('labels');
  };
  const watched = watch(
    profile,
    signal,
    stage.host,
    () => panel.open,
    labels,
    onReading,
    (root) => {
      if ('defaultView' in root) fields.hear(root);
    },
  );
  // Out of the back/forward cache: the background may have forgotten this page, and the word for which the curtain waited
  // when the page was left may never come.
  addEventListener('pageshow', ({ persisted }) => persisted && inCharge() && tellBehindCurtain(), { signal });
  // The extension was updated or removed: withdraw. An open panel stays, to keep what was typed in it.
  // A curtain that fell in the last moment would wait for ever for the word of a panel that hears nothing any more.
  signal.addEventListener('abort', () => {
    void tellLauncher();
    panel.cover(false);
  });

  // Before the first paint, so that nothing moves twice.
  void settings.get(['panelOpen', 'panelAside', 'panelWidth', sideKey, POINTERS]).then((stored) => {
    if (stored[POINTERS]) void bring('pointing');
    width = (stored.panelWidth as number | undefined) ?? width;
    side = (stored[sideKey] as Side | undefined) ?? side;
    if (stored.panelOpen !== true || signal.aborted) return;
    waiting = stored.panelAside ? 'student' : 'page';
    if (reading.state !== 'outside') openIfWaiting();
  });
}
