import { describe, expect, it } from "vitest";
import { hugoGiscus } from "../../../../src/import/hugo/settings/hugo-giscus.ts";
import { readHugoSettings } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { hugoSiteSettings } from "../../../../src/import/hugo/settings/hugo-site-settings.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const four = (repoId = "repoID", categoryId = "categoryID") => [
  'repo = "a/b"',
  `${repoId} = "R_1"`,
  'category = "Announcements"',
  `${categoryId} = "DIC_1"`,
  'mapping = "title"',
];
const settingsOf = (...lines: readonly string[]) =>
  readHugoSettings(blogInMemory({ "hugo.toml": ['title = "a"', ...lines].join("\n") }));
const value = { repo: "a/b", repoId: "R_1", category: "Announcements", categoryId: "DIC_1" };

describe("hugoGiscus", () => {
  it("takes giscus of Stack, and lists what has no place here", () => {
    const settings = settingsOf(
      "[params.comments]",
      "enabled = true",
      'provider = "giscus"',
      "[params.comments.giscus]",
      ...four(),
    );
    const { mapped, unmapped } = hugoSiteSettings(settings);
    expect(mapped).toContainEqual({ from: ["hugo.toml: params.comments.giscus"], to: "comments", value });
    expect(unmapped).toEqual(["params.comments.enabled", "params.comments.giscus.mapping"]);
  });

  it.each(["params.giscus", "params.page.comment.giscus"])("takes it from %s of other themes", (place) => {
    expect(hugoGiscus(settingsOf(`[${place}]`, ...four("repoId", "categoryId")))?.mapped.value).toEqual(value);
  });

  it.each([
    [["[params.comments]", 'provider = "disqus"', "[params.comments.giscus]", ...four()]],
    [["[params.comments.giscus]", 'repo = "a/b"', 'repoID = ""', 'category = "c"', 'categoryID = "d"']],
    [["[params]", 'description = "b"']],
  ])("takes none from %j", (lines) => {
    expect(hugoGiscus(settingsOf(...lines))).toBeNull();
  });
});
