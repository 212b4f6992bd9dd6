import { describe, expect, it } from "vitest";
import { hugoSiteSettings } from "../../../src/import/hugo/hugo-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const toml = [
  'title = "a"',
  'baseURL = "https://a.kr"',
  'theme = "b"',
  "paginate = 7",
  "[params]",
  'Description = "설명"',
  'googleVerificationCode = "c"',
  'bio = "d"',
  "[params.author]",
  'name = "허스키"',
  'email = "e"',
].join("\n");

describe("hugoSiteSettings", () => {
  it("takes what a site has too, and lists the rest", () => {
    const { mapped, unmapped } = hugoSiteSettings(blogInMemory({ "hugo.toml": toml }));
    expect(mapped).toEqual([
      { from: ["hugo.toml: params.Description"], to: "description", value: "설명" },
      { from: ["hugo.toml: params.author.name"], to: "author", value: "허스키" },
      { from: ["hugo.toml: paginate"], to: "pageSize", value: 7 },
      { from: ["hugo.toml: params.googleVerificationCode"], to: "verification", value: { google: "c" } },
    ]);
    expect(unmapped).toEqual(["theme", "params.bio", "params.author.email"]);
  });

  it("reads YAML too, the first file before others, and lists what no site can have", () => {
    const { mapped, unmapped } = hugoSiteSettings(
      blogInMemory({
        "hugo.yaml": "pagination: {pagerSize: 5}\nparams: {author: a, verification: {naver: n}}\n",
        "config/_default/hugo.yaml": "paginate: 0\nauthor: b\n",
      }),
    );
    expect(mapped.map(({ to, value }) => [to, value])).toEqual([
      ["author", "a"],
      ["pageSize", 5],
      ["verification", { naver: "n" }],
    ]);
    expect(unmapped).toEqual(["paginate"]);
  });

  it("finds nothing where there are no settings, or none that can be read", () => {
    for (const files of [{}, { "hugo.toml": "title = " }])
      expect(hugoSiteSettings(blogInMemory(files))).toEqual({ mapped: [], unmapped: [] });
  });
});
