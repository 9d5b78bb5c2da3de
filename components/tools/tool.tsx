import type { ComponentChildren } from 'preact';
import { HeadedPart } from '../step/headed-part';

interface ToolProps {
  part: string;
  name: string;
  /** The ministry's sentence that asks for it. */
  says: string | undefined;
  /** How many there are, in words. */
  meta?: string;
  children: ComponentChildren;
}

/** One tool of a step. It opens with the sentence of the stappenplan that it helps with. */
export function Tool({ part, name, says, meta, children }: ToolProps) {
  return (
    <HeadedPart part={part} name={name} {...(meta ? { meta } : {})}>
      {says && <p class="part-ask">{says}</p>}
      {children}
    </HeadedPart>
  );
}

/** "1 doel", "2 doelen". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
