/** The plan as plain text: headings on their own line, one empty line between blocks, lines end in `\n`. */
import { isList, labelled, type Plan, type PlanBlock, type PlanItem } from './model';

export function planText(plan: Plan<string>): string {
  const about = [plan.title, ...plan.about.map(labelled)].join('\n');
  return [about, ...plan.blocks.map(blockText), plan.closing].join('\n\n');
}

/** One block by itself, to copy. */
export function blockText(block: PlanBlock<string>): string {
  // A dash survives every editor and every old code page; most lines start with their label and need none.
  const mark = isList(block) ? '- ' : '';
  return [block.name, ...block.items.map((item) => mark + itemText(item))].join('\n');
}

/** Words a reader reads, headings and labels among them; about 350 fill one A4. */
export function wordCount(plan: Plan<string>): number {
  return planText(plan).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function itemText(item: PlanItem): string {
  return [labelled(item), ...item.fields.map((field) => `- ${labelled(field)}`)].join('\n');
}
