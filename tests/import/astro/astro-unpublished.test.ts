import { expect, it } from "vitest";
import { astroUnpublished } from "../../../src/import/astro/astro-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, astroUnpublished(folder));
}

const notes = {
  "src/content/blog/a.md": "",
  "src/content/blog/priv/b.md": "",
  "src/content/blog/_c.md": "",
  "src/pages/d.md": "",
};

function toldBy(...loaders: readonly string[]) {
  const collections = loaders.map((options) => `defineCollection({ loader: glob({ ${options} }) })`);
  return told({ ...notes, "src/content.config.ts": collections.join("\n") });
}

it("is what no collection takes that reads its folder, other than what its name sets aside", () => {
  const listed = 'pattern: ["**/*.md", "!priv/**"], base: "./src/content/blog"';
  expect(toldBy(listed)).toEqual({ excluded: ["src/content/blog/priv/b.md"], outside: [], unread: [] });
  expect(toldBy(listed, 'pattern: "**/*.md", base: "src/content/blog/priv"').excluded).toEqual([]);
  expect(toldBy('pattern: "*.md", base: "src/content/blog"').excluded).toEqual(["src/content/blog/priv/b.md"]);
  expect(toldBy('pattern: "**/[^_]*.{md,mdx}", base: "src/content/blog"').excluded).toEqual([]);
});

it("is told where it is computed", () => {
  const unread = ["src/content.config.ts: glob"];
  expect(toldBy('pattern: patterns, base: "src/content/blog"')).toEqual({ excluded: [], outside: [], unread });
  expect(toldBy('pattern: ["**/*.md", "!priv/**"], base: where()')).toEqual({ excluded: [], outside: [], unread });
});

it("is a note in no folder that Astro reads, unless the site's own code finds notes", () => {
  const beside = { ...notes, "AGENTS.md": "", "docs/plan.md": "", "src/data/e.md": "" };
  expect(told(beside).outside).toEqual(["AGENTS.md", "docs/plan.md", "src/data/e.md"]);
  const config = { "src/content.config.ts": 'glob({ pattern: "**/*.md", base: "src/data" })' };
  expect(told({ ...beside, ...config }).outside).toEqual(["AGENTS.md", "docs/plan.md"]);
  const unsure = { "src/content.config.ts": 'glob({ pattern: "**/*.md", base: where() })' };
  expect(told({ ...beside, ...unsure }).outside).toEqual([]);
  const finding = { "src/pages/index.astro": 'const all = import.meta.glob("../../docs/*.md");' };
  expect(told({ ...beside, ...finding }).outside).toEqual([]);
  expect(told({ "posts/a.md": "", "README.md": "" }).outside).toEqual([]);
});
