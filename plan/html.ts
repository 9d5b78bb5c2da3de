/** The plan as simple HTML: `p`, `ul`, `li` and `strong` only, which is what the hosts' editors keep. */
import { escaped } from './escaped';
import { isList, labelled, type Plan, type PlanBlock, type PlanItem } from './model';

export function planHtml(plan: Plan<string>): string {
  const about = heading(plan.title) + plan.about.map(paragraphs).join('');
  return about + plan.blocks.map(blockHtml).join('') + paragraph(escaped(plan.closing));
}

/** One block by itself, to copy. */
export function blockHtml(block: PlanBlock<string>): string {
  const items = isList(block) ? list(block.items) : block.items.map(itemHtml).join('');
  return heading(block.name) + items;
}

function itemHtml(item: PlanItem): string {
  return paragraphs(item) + (item.fields.length ? list(item.fields) : '');
}

function heading(name: string): string {
  return `<p><strong>${escaped(name)}</strong></p>`;
}

/** A paragraph for every line the teacher ended. */
function paragraphs({ label, text }: { label: string; text: string }): string {
  const lines = text.split('\n').map(escaped);
  if (!label) return lines.map(paragraph).join('');
  const first = `${escaped(label)}:`;
  return (lines.length > 1 ? [first, ...lines] : [`${first} ${lines[0]}`.trimEnd()]).map(paragraph).join('');
}

function paragraph(content: string): string {
  return `<p>${content}</p>`;
}

function list(items: readonly PlanItem[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(labelled(item)).replaceAll('\n', '</li><li>')}</li>`).join('')}</ul>`;
}
