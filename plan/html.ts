/** The plan as simple HTML: `p`, `ul`, `li` and `strong` only, which is what the hosts' editors keep. */
import { escaped } from './escaped';
import type { Plan, PlanBlock, PlanItem } from './model';

export function planHtml(plan: Plan<string>): string {
  const about = heading(plan.title) + plan.about.map(paragraphs).join('');
  return about + plan.blocks.map(blockHtml).join('') + paragraphs(plan.closing);
}

/** One block by itself, to copy. */
export function blockHtml(block: PlanBlock<string>): string {
  const items = block.heading === 'al-gedaan' ? list(block.items) : block.items.map(itemHtml).join('');
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
  return `<ul>${items.map(({ label, text }) => `<li>${escaped(label)}: ${escaped(text)}</li>`).join('')}</ul>`;
}
