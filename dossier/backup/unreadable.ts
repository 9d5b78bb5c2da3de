/** Why a file cannot be read; nothing of it was used. */
export type WhyUnreadable =
  /** Not one of ours, cut off, or changed. */
  | 'damaged'
  /** Made by a newer version of the extension. */
  | 'newer'
  /** More than any school has. */
  | 'too-large'
  /** A backup, where a file about one student is asked for; and the other way round. */
  | 'whole'
  | 'one-student';

export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(
    readonly why: WhyUnreadable,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}
