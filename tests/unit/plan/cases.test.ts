/** Three full dossiers as their readers get them: open the texts beside this file and read them aloud. */
import { describe, expect, it } from 'vitest';
import { freshPayload } from '../../../dossier/fields';
import { planHtml } from '../../../plan/html';
import { buildPlan, PRESETS } from '../../../plan/plan-van-aanpak';
import { chosenBy, withBlocks } from '../../../plan/presets';
import { read } from '../../../plan/read';
import { planText, wordCount } from '../../../plan/text';
import { dyslexia } from './cases/dyslexia';
import { gifted } from './cases/gifted';
import { notAtSchool } from './cases/not-at-school';
import { plain } from './dossiers';
import { htmlToLines } from './html-to-lines';

const CASES = { dyslexia, 'not-at-school': notAtSchool, gifted };

describe.each(Object.entries(CASES))('the plan of %s', (name, made) => {
  const whole = buildPlan(made);

  it('reads as somebody would say it, in the short form on one page', async () => {
    const short = withBlocks(whole, chosenBy(PRESETS.kort, whole));
    await expect(planText(short)).toMatchFileSnapshot(`./cases/${name}-kort.txt`);
    expect(wordCount(short)).toBeLessThanOrEqual(350);
  });

  it('reads as somebody would say it, in full', async () => {
    await expect(planText(whole)).toMatchFileSnapshot(`./cases/${name}-volledig.txt`);
    expect(planText(whole)).not.toMatch(
      /^(De vraag|Stand|Dan doen we dit|Besproken met)|hindert|Bewust geen stap/m,
    );
  });

  it('comes back as it was', () => {
    for (const text of [planText(whole), htmlToLines(planHtml(whole))]) {
      const { plans, unread } = read(text);
      expect(unread).toEqual([]);
      expect(plans).toHaveLength(1);
      expect(planText(buildPlan({ ...made, rows: asRows(plans.flatMap(({ rows }) => rows)) }))).toBe(
        planText(whole),
      );
    }
    expect(plain(read(planText(whole)).plans[0]).length).toBeGreaterThan(20);
  });

  /** What was read, in the round it came from. */
  function asRows(rows: ReturnType<typeof read>['plans'][number]['rows']) {
    const round = made.rows[0]?.round ?? 1;
    return rows.map(({ kind, name, payload }, index) => {
      const full = { ...freshPayload(kind, name ?? '', 0), ...payload };
      const id = `d1/${round}/${kind}/${name ?? `0000-${index}`}`;
      return {
        id,
        dossier: 'd1',
        round,
        kind,
        revision: 1,
        updatedAt: 0,
        writer: 'w',
        payload: full,
      } as never;
    });
  }
});
