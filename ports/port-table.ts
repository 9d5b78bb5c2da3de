/**
 * What a contract over a port is made of: a table of what is asked, each with its reply, and one of what is only told.
 * A new request is a line in its contract and a handler in the background.
 */
import * as z from 'zod/mini';
import type { Failure } from './changes';

/** Per message the shapes of its fields, in Zod. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, z.ZodMiniType>>>>;

/** What each message of a table carries. */
export type Fields<S extends Shapes> = {
  [T in keyof S & string]: keyof S[T] extends never ? Record<never, never> : z.infer<z.ZodMiniObject<S[T]>>;
};

/** `ref` numbers a request; its answer carries the same number. */
export type Asked<S extends Shapes> = {
  [T in keyof Fields<S>]: { type: T; ref: number } & Fields<S>[T];
}[keyof Fields<S>];
export type Told<S extends Shapes> = { [T in keyof Fields<S>]: { type: T } & Fields<S>[T] }[keyof Fields<S>];

/** To one request. */
export type Answer<Replies> =
  | { type: 'reply'; ref: number; reply: Replies[keyof Replies] }
  | { type: 'failed'; ref: number; failure: Failure };

/** What happens on each message: what is asked resolves to its reply; what it rejects with is said instead. */
export type Handlers<Message extends { type: string }, Replies> = {
  [T in Message['type']]: (
    message: Extract<Message, { type: T }>,
  ) => T extends keyof Replies ? Promise<Replies[T]> : unknown;
};

/** Parses one message of a contract; null for what fits nothing. */
export function request<Message>(asks: Shapes, tells: Shapes): (raw: unknown) => Message | null {
  const shapes = new Map<unknown, z.ZodMiniType>();
  for (const [type, shape] of Object.entries(asks)) shapes.set(type, z.object({ ref: z.number(), ...shape }));
  for (const [type, shape] of Object.entries(tells)) shapes.set(type, z.object(shape));
  return (raw) => {
    const type = (raw as { type?: unknown } | null)?.type;
    const parsed = shapes.get(type)?.safeParse(raw);
    return parsed?.success ? ({ ...(parsed.data as object), type } as Message) : null;
  };
}
