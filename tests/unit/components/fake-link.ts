import { computed, type Signal, signal } from '@preact/signals';
import { nameInId, rowId } from '../../../dossier/row-id';
import type { AnyRow, DossierSnapshot, Kind, Payloads, Rival } from '../../../dossier/rows';
import type { Failure } from '../../../ports/changes';
import type { Address, TextDraft } from '../../../ports/dossier-link';
import { lostRow } from '../../../ports/lost-row';
import type { PanelPage, View } from '../../../ports/panel';
import type { PanelLink } from '../../../ports/panel-link';
import { row, snapshot } from './sheets';

/** What the panel asked of the background, as the port names it (`ports/panel.ts`, `ports/changes.ts`). */
export type Asked = { type: string } & Record<string, unknown>;

/** A text that is typed, of which a test says how it stands on the disk. */
export interface FakeDraft extends TextDraft {
  readonly value: Signal<string>;
  readonly state: Signal<'idle' | 'typing' | 'saved' | 'failed'>;
  readonly why: Signal<Failure | null>;
  readonly rival: Signal<Rival | null>;
}

export interface FakeLink {
  link: PanelLink;
  asked: Asked[];
  view: Signal<View | null>;
  condition: Signal<'connecting' | 'live' | 'broken' | 'orphaned'>;
  unsaved: Signal<{ address: Address; field: string; text: string }[]>;
  /** How the background answers: throws, waits, or gives something else than that it was done. */
  answer(asked: Asked): unknown;
  /** The draft that the panel has of this field. */
  draft(kind: Kind, name: string, field: string, dossier?: string): FakeDraft;
}

export const STUDENT: Extract<PanelPage, { state: 'student' }> = {
  turn: 3,
  state: 'student',
  host: 'somtoday',
  hostName: 'Somtoday',
  label: 'Sanne de V.',
  shortName: 'Sanne de V.',
  fullName: 'Sanne de Vries',
  group: '2B',
  who: 'host-id:1',
  dossier: 'd',
  given: [],
  field: null,
  means: 'profile',
  pointing: null,
};

export function rival(of: AnyRow, field: string, text: string, updatedAt = 1): Rival {
  return { id: `${of.id}#${field}#x`, row: of.id, dossier: of.dossier, field, text, writer: 'x', updatedAt };
}

const DONE = Symbol('done');

/**
 * The panel's end of a port to a background that keeps what it is told at once, unless a test says otherwise. The one
 * place that knows the verbs of a `PanelLink`.
 */
export function fakeLink(
  given: { rows?: AnyRow[]; rivals?: Rival[]; school?: AnyRow[]; page?: PanelPage; round?: number } = {},
): FakeLink {
  const page = given.page ?? STUDENT;
  const dossier: DossierSnapshot = { ...snapshot(given.rows ?? [], given.round), rivals: given.rivals ?? [] };
  const school = { ...snapshot(given.school ?? []), dossier: 'school', summary: null };
  const view = signal<View | null>({
    type: 'view',
    tab: 1,
    page,
    dossier,
    school,
    schools: [],
    loss: null,
    due: null,
    locks: false,
    rules: {},
    tells: null,
  });
  const condition: FakeLink['condition'] = signal('live');
  const unsaved: FakeLink['unsaved'] = signal([]);
  const asked: Asked[] = [];
  const drafts = new Map<string, FakeDraft>();

  const rowsNow = () => view.peek()?.dossier?.rows ?? [];
  function keep(rows: readonly AnyRow[]): void {
    const now = view.peek();
    if (now?.dossier) view.value = { ...now, dossier: { ...now.dossier, rows: [...rows] } };
  }

  /** @param done what happens, and is answered, when the test has nothing else to say */
  async function ask<T>(word: Asked, done: () => T): Promise<T> {
    // Asked beside any text, and about no act of the teacher.
    if (word.type !== 'other-names') asked.push(word);
    const said = await fake.answer(word);
    return said === DONE ? done() : (said as T);
  }

  function set<K extends Kind>({ kind, name, round, dossier }: Address<K>, patch: Partial<Payloads[K]>) {
    return ask({ type: 'write', kind, name, set: patch }, () => {
      const id = rowId(dossier, round, kind, name);
      const before = rowsNow().find((one) => one.id === id)?.payload as Payloads[K] | undefined;
      keep([...rowsNow().filter((one) => one.id !== id), row(kind, name, { ...before, ...patch }, round)]);
    });
  }

  function draft(kind: Kind, name: string, field: string, of = 'd'): FakeDraft {
    const key = `${kind}/${name}/${field}`;
    const held = rowsNow().find((one) => one.kind === kind && nameInId(one.id) === name);
    const stored = String((held?.payload as Record<string, unknown> | undefined)?.[field] ?? '');
    const made: FakeDraft = drafts.get(key) ?? {
      where: { dossier: of, round: 1, kind, name, field },
      value: signal(stored),
      state: signal('idle'),
      why: signal(null),
      rival: signal(given.rivals?.find((one) => one.row === held?.id && one.field === field) ?? null),
      edit(text) {
        made.value.value = text;
        made.state.value = 'typing';
        asked.push({ type: 'write', kind, name, set: { [field]: text } });
      },
      focus() {},
      blur() {},
    };
    drafts.set(key, made);
    return made;
  }

  /** What was typed in the texts of a row, stored or not. */
  const typedIn = ({ kind, id }: AnyRow) =>
    Object.fromEntries(
      [...drafts].flatMap(([key, { value }]) => {
        const [of, name, field = ''] = key.split('/');
        return of === kind && name === nameInId(id) ? [[field, value.peek()]] : [];
      }),
    );

  const link: PanelLink = {
    view,
    condition,
    failure: signal(null),
    snapshots: computed(() => [view.value?.dossier, view.value?.school].flatMap((one) => one ?? [])),
    loss: computed(() => view.value?.loss ?? null),
    rules: computed(() => view.value?.rules ?? {}),
    covered: signal(false),
    followed: signal(null),
    unsaved,
    text: ({ dossier, kind, name }, field) => draft(kind, name, field, dossier),
    set,
    change: (change) => ask(change, () => true),
    remove: (id) =>
      ask({ type: 'remove', row: id }, () => {
        const gone = rowsNow().find((one) => one.id === id);
        keep(rowsNow().filter((one) => one !== gone));
        return gone
          ? lostRow({ ...gone, payload: { ...gone.payload, ...typedIn(gone) } } as AnyRow, [])
          : true;
      }),
    resolve: ({ id, text }, stood, keep) =>
      ask({ type: 'resolve', rival: id, text: keep, seen: [stood, text] }, () => {}),
    lossRead: (found) => ask({ type: 'loss-read', found }, () => {}),
    locks: signal(false),
    askLock: (type, fields) => ask({ type, ...fields }, () => null as never),
    seen: () => ask({ type: 'seen' }, () => null),
    ask: (type, fields) => ask({ type, ...fields }, () => null as never),
    tell: (type, fields) => asked.push({ type, ...fields }),
    retry: () => asked.push({ type: 'retry' }),
    fold: () => asked.push({ type: 'fold' }),
  };
  const fake: FakeLink = { link, asked, view, condition, unsaved, answer: () => DONE, draft };
  return fake;
}

/** What was asked of the background, without whether the panel can be seen. */
export function acts({ asked }: FakeLink): Asked[] {
  return asked.filter(({ type }) => type !== 'seen');
}
