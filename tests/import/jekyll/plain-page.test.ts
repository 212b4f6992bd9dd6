import { describe, expect, it } from "vitest";
import { plainPageOf } from "../../../src/import/jekyll/plain-page.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const both = "plugins: [jekyll-optional-front-matter, jekyll-readme-index]";

function addressOf(path: string, config = both, text = "# 제목\n\n글", others: Readonly<Record<string, string>> = {}) {
  const folder = blogInMemory({ ...others, [path]: text });
  const file = folder.files.find((one) => one.path === path);
  if (file === undefined) throw new Error("The folder has the file.");
  return plainPageOf(file, text, { folder, config: readJekyllConfig(config) })?.address ?? null;
}

describe("a page without front matter", () => {
  it("is published where a plugin reads it", () => {
    expect(addressOf("study/plan.md")).toBe("/study/plan.html");
    expect(addressOf("plan.md", "gems: [jekyll-optional-front-matter]\npermalink: pretty")).toBe("/plan/");
    expect(addressOf("plan.md", "")).toBeNull();
  });

  it("is a folder's own page as its readme, where a plugin makes it one and there is no other", () => {
    expect(addressOf("guide/README.md")).toBe("/guide/");
    expect(addressOf("README.md")).toBeNull();
    expect(addressOf("guide/README.md", both, "글", { "guide/index.html": "a" })).toBeNull();
    expect(addressOf("guide/README.md", "plugins: [jekyll-optional-front-matter]")).toBeNull();
  });

  it("is left alone where it belongs to the repository or to Jekyll, is empty or has front matter", () => {
    expect(["LICENSE.md", "CONTRIBUTING.md", "_layouts/a.md"].map((path) => addressOf(path))).toEqual([
      null,
      null,
      null,
    ]);
    expect(addressOf("plan.md", both, " \n")).toBeNull();
    expect(addressOf("plan.md", both, post(["title: a"]))).toBeNull();
  });
});
