import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/check/apply-fixes.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { Diagnostic, TextEdit } from "../../src/model/problem/diagnostic.ts";
import { type RuleId, ruleCatalogue } from "../../src/model/problem/rule-catalogue.ts";
import type { SitePlan } from "../../src/site/site-plan.ts";
import { planProject } from "../support/report-of-project.ts";
import { readRulePages } from "../support/rule-page.ts";

/** Rules about folders, commands and sizes, whose examples no page can show as text. */
const explainedInWords: readonly RuleId[] = [
  "file-piled-marks",
  "file-too-large",
  "file-large",
  "file-unreadable",
  "file-not-regular",
  "asset-not-regular",
  "file-name-unusable",
  "asset-broken",
  "posts-folder-missing",
  "output-folder",
  "output-busy",
  "config-missing",
  "front-matter-too-large",
  "front-matter-too-long",
  "front-matter-too-many",
];

const pages = readRulePages();
const withExamples = pages.flatMap(({ id, text, wrong, right }) =>
  wrong === null || right === null ? [] : [{ id, text, wrong, right }],
);

function toldBy(site: SitePlan, id: RuleId): readonly Diagnostic[] {
  return site.report.diagnostics.filter(({ rule }) => rule === id);
}

describe("the pages of the rules", { timeout: 60_000 }, () => {
  it.each(pages)("begins with its rule's name and severity, in both languages: $id", ({ id, text }) => {
    const { severity } = ruleCatalogue[id];
    expect(text.startsWith(`# ${id}\n\n**${severity === "error" ? "오류" : "경고"}**`)).toBe(true);
    expect(text).toContain(`\n---\n\n**${severity === "error" ? "Error" : "Warning"}**`);
  });

  it("show examples wherever an example can be shown", () => {
    const without = pages.filter(({ wrong, right }) => wrong === null || right === null).map(({ id }) => id);
    expect(without.toSorted()).toEqual(explainedInWords.toSorted());
  });

  it.each(withExamples)("reports its wrong example: $id", async ({ id, wrong }) => {
    expect(toldBy(await planProject(wrong), id)).not.toEqual([]);
  });

  it.each(withExamples)("has nothing to say of its right example, nor has any other rule: $id", async ({ right }) => {
    const { report } = await planProject(right);
    expect(report.diagnostics.map(({ rule, facts }) => ({ rule, facts }))).toEqual([]);
  });

  it.each(withExamples)(
    "promises a repair when there is one, and the repair fixes the example: $id",
    async ({ id, text, wrong }) => {
      const site = await planProject(wrong);
      const edits = toldBy(site, id).flatMap(({ source, fix }) =>
        source === null || fix === null ? [] : [{ source, fix }],
      );
      expect(text.includes("`npm run check -- --fix`")).toBe(edits.length > 0);
      const fixed = await planProject({ ...wrong, ...fixedFiles(site, edits) });
      expect(toldBy(fixed, id)).toHaveLength(toldBy(site, id).length - edits.length);
    },
  );
});

function fixedFiles(
  { sources }: SitePlan,
  edits: readonly { readonly source: SourcePath; readonly fix: TextEdit }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sources
      .filter(({ path }) => edits.some(({ source }) => source === path))
      .map(({ path, text }) => {
        const own = edits.filter(({ source }) => source === path).map(({ fix }) => fix);
        return [path, applyFixes(text, own).text];
      }),
  );
}
