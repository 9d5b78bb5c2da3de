/** The open panels, and what happens between them. Lives and dies with the worker: panels connect again. */
import type { Dossiers } from '../../dossier/dossiers';
import type { PageState } from '../../hosts/reading';
import type { PageMessage } from '../../ports/page';
import type { ServedPort } from '../../ports/panel-server';
import { adoptDrafts } from './adopt-drafts';
import { type Frame, framePins } from './frame-pins';
import { lane } from './lane';
import { type House, type PanelSession, panelSession } from './panel-session';
import type { SessionMemory } from './session-memory';

export interface PanelsOptions {
  dossiers: Dossiers;
  memory: SessionMemory;
  askPage(tab: number, message: PageMessage): Promise<unknown>;
  mayRead?: (hostname: string) => Promise<boolean>;
  /** Tell every page of the extension, also those whose port went with a sleeping worker. */
  announce(dossier: string): void;
  now?: () => number;
}

export interface Panels {
  connect(port: ServedPort, frame: Frame): void;
  heard(tab: number, page: PageState): void;
  /** Access to a site was given or taken away. */
  accessChanged(): void;
  /** Write what panels that are gone have left behind. */
  adopt(): Promise<void>;
}

export function panels(options: PanelsOptions): Panels {
  const { dossiers, memory, askPage, announce, mayRead = async () => true, now = Date.now } = options;
  const sessions = new Set<PanelSession>();
  const changes = lane();

  function committed(dossier: string) {
    for (const session of sessions) session.changed(dossier);
    announce(dossier);
  }

  async function adopt(left: ReadonlySet<string> = new Set()) {
    const connected = (writer: string) => [...sessions].some((session) => session.writers.has(writer));
    // A database that cannot be opened keeps the drafts where they are, until the next attempt.
    await adoptDrafts({ dossiers, memory, changes, connected, committed, now }, left).catch(() => {});
  }

  const house: House = {
    dossiers,
    memory,
    pins: framePins(memory),
    changes,
    askPage,
    mayRead,
    committed,
    // Every panel of this school shows the school's dossier.
    identified: committed,
    left(session) {
      sessions.delete(session);
      void adopt(session.writers);
    },
  };

  return {
    connect(port, frame) {
      sessions.add(panelSession(port, frame, house));
      // One that had no port when it was thrown away is missed by nobody else.
      void adopt();
    },
    heard(tab, page) {
      for (const session of sessions) if (session.tab === tab) session.heard(page);
    },
    accessChanged() {
      for (const session of sessions) session.accessChanged();
    },
    adopt: () => adopt(),
  };
}
