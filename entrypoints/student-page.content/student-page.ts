import type { browser } from 'wxt/browser';
import { rememberField } from '../../hosts/field';
import { sameStudent } from '../../hosts/identity';
import type { HostProfile } from '../../hosts/profile';
import type { Identifier, PageState, Reading } from '../../hosts/reading';
import { watch } from '../../hosts/watch';
import { alive } from '../../ports/alive';
import { panelFrame } from './frame';
import type { Home } from './home';
import { launcher } from './launcher';
import { type Answers, announcer, answer, replyTo } from './messages';
import { pageRoom, type Side } from './page-room';
import { fittingWidth } from './panel-width';
import { bring, part } from './parts';
import type { PointingPart } from './pointing';
import { stage } from './stage';

// Not called `storage`: WXT takes that word for its own library and bundles it.
type Settings = typeof browser.storage.local;

/** Everything that lives in one host page: who is on it, our elements, and the answers to the background. */
export function studentPage(profile: HostProfile, settings: Settings, signal: AbortSignal): void {
  let reading: Reading = { state: 'changing' };
  let student: Identifier[] | null = null;
  let width = fittingWidth(null);
  /** The panel was left open, and opens as soon as this is known to be a page for us. */
  let waiting = false;
  let side: Side = 'right';
  let curtains = 0;
  let pointed: PointingPart | null | undefined;

  const announce = announcer();
  const place = stage(signal);
  const keepRoom = pageRoom(signal);
  const fields = rememberField(tell);
  const tab = launcher(place, () => setOpen(true));
  const panel = panelFrame(place);
  /** Hosts differ in where they have room; a host keeps its side, so that its next page does not move. */
  const sideKey = `panelSide-${profile.id}`;

  function stand(at: Side): void {
    side = at;
    panel.box.dataset.at = at;
    keepRoom(panel.open ? width : 0, at);
  }

  function resized(to: number, done: boolean): void {
    width = to;
    panel.resize(to);
    stand(side);
    if (done && inCharge()) void settings.set({ panelWidth: to, [sideKey]: side });
  }

  const home: Home = {
    profile,
    panel,
    stage: place,
    signal,
    now: () => page.now(),
    field: fields.current,
    resized,
    side: () => side,
    stand,
  };

  function pageState(): PageState {
    const field = fields.current();
    return {
      host: profile.id,
      hostName: profile.name,
      school: location.hostname,
      reading,
      field: (field && part('open-panel')?.describe(field, profile.id)) ?? null,
      pointing: pointed?.now ?? null,
      visit: pointed?.visit ?? '',
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

  const outline = (field: Element | null) => part('open-panel')?.aim(place, signal, field);

  function mount(open: boolean): void {
    if (open) {
      panel.show(width);
      void bring('open-panel').then((beside) => {
        if (signal.aborted) return;
        beside?.settleIn(home);
        tell();
      });
    } else {
      outline(null);
      panel.hide();
    }
    stand(side);
    tab.show(!open && reading.state === 'student');
  }

  function openIfWaiting(): boolean {
    if (!waiting) return false;
    waiting = false;
    mount(true);
    return true;
  }

  /** The teacher opens or closes: remembered for every page after this one. */
  function setOpen(wanted: boolean): void {
    const open = wanted && reading.state !== 'outside';
    waiting = false;
    mount(open);
    void settings.set({ panelOpen: open });
    if (open) panel.focus();
  }

  function onReading(next: Reading): void {
    if (!inCharge()) return;
    reading = next;
    let same = false;
    if (next.state === 'student') {
      const { identifiers } = next.student;
      same = student !== null && sameStudent(student, identifiers);
      if (student && !same) {
        // What had the cursor, and what was inserted, belonged to somebody else.
        fields.forget();
        part('open-panel')?.forgetInsert();
      }
      student = identifiers;
    } else outline(null);
    if (next.state === 'outside') {
      waiting ||= panel.open;
      mount(false);
    } else if (!openIfWaiting()) tab.show(!panel.open && next.state === 'student');
    if (same) tell();
    else tellBehindCurtain();
  }

  /** Everything about pointing is in a part that most pages do without. */
  // biome-ignore lint/suspicious/noExplicitAny: what is asked and answered is parsed by the background
  async function point(message?: any): Promise<any> {
    pointed ??= await (await bring('pointing'))?.({ ...home, settings, fields, tell });
    return pointed?.answer(message);
  }

  const answers: Answers<'who' | 'toggle' | 'fold'> = {
    who({ nonce }) {
      page.now();
      return { vouched: panel.vouches(nonce), page: pageState() };
    },
    toggle: () => setOpen(!panel.open),
    fold() {
      setOpen(false);
      if (!part('open-panel')?.focusField(fields.current())) tab.focus();
    },
  };
  answer(async (message) => {
    const { type } = message;
    if (Object.hasOwn(answers, type)) return replyTo(message, answers);
    if (/point|report/.test(type)) return point(message);
    const beside = await bring('open-panel');
    // What was pointed at may be the field to aim at.
    if (pointed && type === 'aim') await point(message);
    const reply = await beside?.answer(message, home);
    tell();
    return reply;
  }, signal);

  const labels = () => {
    if (!part('labels')) void bring('labels').then((reader) => reader && !signal.aborted && page.now());
    return part('labels');
  };
  const page = watch(
    profile,
    signal,
    place.host,
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
    tab.show(false);
    panel.cover(false);
  });

  // Before the first paint, so that nothing moves twice.
  void settings.get(['panelOpen', 'panelWidth', sideKey, 'pointers']).then((stored) => {
    if (stored.pointers) void point();
    width = fittingWidth(stored.panelWidth);
    side = (stored[sideKey] as Side | undefined) ?? side;
    waiting = stored.panelOpen === true && !signal.aborted;
    if (reading.state !== 'outside') openIfWaiting();
  });
}
