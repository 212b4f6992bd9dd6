import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { knownWords } from "../../src/writing/known-words.ts";

const file = (name: string, frontMatter: string) => ({
  path: `posts/${name}.md` as SourcePath,
  text: `---\ntitle: x\n${frontMatter}\n---\n\n#본문\n`,
});

describe("knownWords", () => {
  it("lists tags and categories, most used first, and an unreadable file does not matter", () => {
    const files = [
      file("a", "tags: [금리]\ncategory: 경제 공부"),
      file("b", "tags: 경제 금리\ncategories: [doc]"),
      file("c", "tags: '#환율 #금리'\ncategory: doc"),
      { path: "posts/d.md" as SourcePath, text: "---\ntitle: [\ntags: 경제\n---\n" },
      { path: "posts/e.md" as SourcePath, text: "" },
    ];
    const { tags, categories, habitual } = knownWords(files, defaultConfig("ko"));
    expect(tags[0]).toBe("금리");
    expect(new Set(tags)).toEqual(new Set(["금리", "경제", "환율"]));
    expect(categories).toEqual(["doc", "경제 공부"]);
    expect(habitual).toEqual(new Set(["금리"]));
  });

  it("knows nothing where there is nothing", () => {
    expect(knownWords([], defaultConfig("ko"))).toEqual({ tags: [], categories: [], habitual: new Set() });
  });
});
