import { expect, it } from "vitest";
import { unmountedTest } from "../../../../src/import/hugo/content/mounted-files.ts";
import { readHugoSettings } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const paths = ["content/a.md", "content/ex/c.md", "content/ex/d/e.md", "content/f/g.txt", "other/a.md"];

function unmounted(...lines: readonly string[]): readonly string[] {
  const text = ["[[module.mounts]]", 'source = "content"', 'target = "content"', ...lines, ""].join("\n");
  return paths.filter(unmountedTest(readHugoSettings(blogInMemory({ "hugo.toml": text }))));
}

it.each([
  [['excludeFiles = ["ex/**"]'], ["content/ex/c.md", "content/ex/d/e.md"]],
  [['excludeFiles = "/ex/*.md"'], ["content/ex/c.md"]],
  [['excludeFiles = ["ex"]'], ["content/ex/c.md", "content/ex/d/e.md"]],
  [['excludeFiles = ["{ex/d,f}/*"]'], ["content/ex/d/e.md", "content/f/g.txt"]],
  [['includeFiles = ["*.md", "f/**"]'], ["content/ex/c.md", "content/ex/d/e.md"]],
  [['files = ["! ex/**"]'], ["content/ex/c.md", "content/ex/d/e.md"]],
  [[], []],
])("is left out by its mount: %j", (lines, left) => expect(unmounted(...lines)).toEqual(left));

it("is taken if another mount of its folder takes it", () => {
  const again = ["[[module.mounts]]", 'source = "content"', 'target = "content/all"'];
  expect(unmounted('excludeFiles = ["ex/**"]', ...again)).toEqual([]);
  const assets = ["[[module.mounts]]", 'source = "content/ex"', 'target = "assets"'];
  expect(unmounted('excludeFiles = ["ex/**"]', ...assets)).toHaveLength(2);
});
