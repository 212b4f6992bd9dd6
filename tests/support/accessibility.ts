import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe holds against a page as it stands, each with the first element it is about. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Beside the page's own scripts, whose policy lets in no others.
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes[0].target.join(" ")))`,
  );
  return Array.isArray(found) ? found.map(String) : [`axe gave ${String(found)}`];
}
