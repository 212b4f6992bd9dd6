import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./support/build-site-in.ts";

const guides = [
  ...["README.md", "README.ko.md", "CONTRIBUTING.md"],
  ...readdirSync(join(projectRoot, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("rules/"))
    .map((name) => `docs/${name}`),
];

/** What a guide links to within the project, without code blocks and fragments. */
function linksOf(guide: string): readonly string[] {
  const text = readFileSync(join(projectRoot, guide), "utf8")
    .replace(/^(`{3,})[\s\S]*?^\1/gmu, "")
    .replace(/`[^`\n]*`/gu, "");
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map(([, path = ""]) => path);
}

describe("the guides", () => {
  it.each(guides)("%s links to what is there", (guide) => {
    const dead = linksOf(guide).filter((path) => !existsSync(join(projectRoot, dirname(guide), path)));
    expect(dead).toEqual([]);
  });

  it("name the tests that hold what is promised, and slow ones as such", () => {
    const promises = linksOf("docs/reliability.md").filter((path) => path.endsWith(".test.ts"));
    expect(promises.length).toBeGreaterThan(15);
    const text = readFileSync(join(projectRoot, "docs/reliability.md"), "utf8");
    const config = readFileSync(join(projectRoot, "vitest.config.ts"), "utf8");
    for (const path of promises) {
      const test = path.replace("../", "");
      const isSlow = test.startsWith("tests/slow/") || config.includes(`"${test}"`);
      expect(text.includes(`(${path}) *slow*`), test).toBe(isSlow);
    }
  });
});
