import type { ComponentChildren } from 'preact';
import { HeadedPart } from '../step/headed-part';
import { OurWay } from '../step/our-way';

interface ToolProps {
  part: string;
  name: string;
  /** The ministry's sentence that asks for it. */
  says: string | undefined;
  /** How many there are, in words. */
  meta?: string;
  children: ComponentChildren;
}

/** One tool of a step. It opens with the sentence of the stappenplan that it helps with, then what the school says. */
export function Tool({ part, name, says, meta, children }: ToolProps) {
  return (
    <HeadedPart part={part} name={name} {...(meta ? { meta } : {})}>
      {says && <p class="part-ask">{says}</p>}
      <OurWay id={part} />
      {children}
    </HeadedPart>
  );
}

/** "1 doel", "2 doelen". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
