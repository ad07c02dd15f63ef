import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, by rule and element; the annotated page within is tested alone. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as it stands
    const { violations } = await (globalThis as any).axe.run(
      // biome-ignore lint/suspicious/noExplicitAny: the page's own types are not those of the tests
      { exclude: [['iframe']] as any },
      { resultTypes: ['violations'] },
    );
    return violations.flatMap((each: { id: string; nodes: { target: string[] }[] }) =>
      each.nodes.map(({ target }) => `${each.id}: ${target.join(' ')}`),
    );
  });
}
