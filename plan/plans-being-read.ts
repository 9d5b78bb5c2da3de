/** The plans in a text while it is read, mark by mark: which of them the next row is of, and where it comes. */
import type { Kind, Payloads } from '../dossier/rows';

/** A row without its envelope. */
export type ReadRow<K extends Kind = Kind> = {
  [P in K]: {
    kind: P;
    /** Id of the aandachtspunt, vraag or step, or another fixed name; null where a new UUID is needed. */
    name: string | null;
    /** The fields the text speaks of. */
    payload: Partial<Payloads[P]>;
    /** Which agreement of this text it is about, from 0. */
    of?: number;
  };
}[K];

export interface ReadPlan {
  /** The grammar it was written with; null when its last line is missing. */
  version: number | null;
  /** Its first line: "Voortgang"; empty when that is missing. */
  title: string;
  /** "Sanne de V., 2B"; empty when the text does not say. */
  student: string;
  /** The day it was made or brought up to date, `YYYY-MM-DD`; empty when the text does not say. */
  date: string;
  rows: ReadRow[];
  /** What it says of the school and of itself. The dossier does not keep that: it is shown, never written. */
  school: { label: string; text: string }[];
}

export type Payload = Record<string, string | number | boolean>;

export function plansBeingRead() {
  const plans: ReadPlan[] = [];
  let plan: ReadPlan | null = null;
  /** What this plan has already said of what it can say once. */
  let taken = new Set<string>();
  let named = new Map<string, Payload>();
  let counts = new Map<Kind, number>();
  function open(): ReadPlan {
    plan = { title: '', version: null, student: '', date: '', rows: [], school: [] };
    taken = new Set();
    named = new Map();
    counts = new Map();
    plans.push(plan);
    return plan;
  }

  /** The plan being read; a new one after the last line of the one before. */
  function current(): ReadPlan {
    return plan && plan.version === null ? plan : open();
  }

  /** The plan whose first lines these are; another than before where its title stands right before this one. */
  function begun(titled: boolean): ReadPlan {
    return plan && plan.rows.length === 0 && !titled ? current() : open();
  }

  /** A new row of a list. */
  function add(kind: Kind, start: Payload, listed = true): Payload {
    const home = current();
    const position = counts.get(kind) ?? 0;
    counts.set(kind, position + 1);
    const payload = listed ? { ...start, position } : { ...start };
    home.rows.push({ kind, name: null, payload } as ReadRow);
    return payload;
  }

  /** The row with this name, to say `what` of it. The same twice is two plans in one text. */
  function once(kind: Kind, name: string, what = ''): Payload {
    const key = `${kind}/${name}/${what}`;
    const home = taken.has(key) ? open() : current();
    taken.add(key);
    const known = named.get(`${kind}/${name}`);
    if (known) return known;
    const payload: Payload = {};
    named.set(`${kind}/${name}`, payload);
    home.rows.push({ kind, name, payload } as ReadRow);
    return payload;
  }

  /** How many rows of this list the plan has told. */
  const countOf = (kind: Kind) => counts.get(kind) ?? 0;

  return { plans, open, begun, current, add, once, countOf };
}
