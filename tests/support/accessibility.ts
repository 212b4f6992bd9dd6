import axe from "axe-core";
import type { Page } from "playwright-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe reports about the current page, each with the first element concerned. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Runs beside the page's own scripts, whose policy allows no others.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes[0].target.join(" ")))`,
  );
  return Array.isArray(found) ? found.map(String) : [`axe gave ${String(found)}`];
}
