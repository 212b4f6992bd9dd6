import { describe, expect, it } from "vitest";
import { dropWithheldPlaces } from "../../../src/index/withheld/drop-withheld-places.ts";
import { goneAnchors } from "../../../src/index/withheld/unlink-gone-places.ts";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import type { BasePath } from "../../../src/model/address/addresses.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { noteFrom } from "../../support/note-from.ts";

const config = { origin: "https://notes.example", basePath: "/repo/" as BasePath };
const whole = noteFrom("# 기사\n\n## 숨은 말\n\n비밀\n\n# 요약\n\n하나");
const left = withholdArticle(whole, "link");
const article = { note: left, permalink: permalinkOf("/notes/a/"), gone: goneAnchors(whole, left) };

function linked(body: string): string {
  const linking = { note: noteFrom(body), permalink: permalinkOf("/notes/b/"), gone: new Set<string>() };
  const note = dropWithheldPlaces([article, linking], config)[1]?.note;
  return note?.sections.map(({ html }) => html).join("") ?? "";
}

describe("links to a place in a withheld article", () => {
  it.each([
    "/notes/a/#숨은-말",
    "../a/#숨은-말",
    "/repo/notes/a#%EC%88%A8%EC%9D%80-%EB%A7%90",
    "../a/index.html#숨은-말",
  ])("lead to its note: %s", (target) => {
    expect(linked(`[글](${target})`)).not.toMatch(/#|숨은|%EC/u);
    expect(linked(`[글](${target})`)).toMatch(/<a href="[^"]*a(?:\/|\/index\.html)?"[^>]*>글<\/a>/u);
  });

  it.each(["2021-12-15-a.md#숨은-말", "/posts/a.md#숨은-말", "/notes/ab/#숨은-말"])(
    "lose it where they lead to no note, as a site may publish them with a warning: %s",
    (target) => {
      expect(linked(`[글](${target})`)).not.toMatch(/#|숨은/u);
    },
  );

  it("is dropped from an address with a query and a host, too", () => {
    expect(linked("[글](https://notes.example/repo/notes/a/?q='1'#숨은-말)")).not.toContain("숨은");
  });

  it("leaves every other address as it was typed", () => {
    expect(linked("[글](/notes/a/#요약) [숨은](/notes/a/#숨은-말)")).toContain("#요약");
    expect(linked("[글](/tags/#숨은-말)")).toContain("#숨은-말");
    expect(linked("[글](https://elsewhere.example/notes/a/#숨은-말)")).toContain("#숨은-말");
    expect(linked('[글](/notes/a/#숨은-말) `href="/notes/a/#숨은-말"`')).toContain("<code>");
  });

  it("changes nothing where no article is withheld", () => {
    const note = noteFrom("[글](/notes/b/#나)");
    const notes = [{ note, permalink: permalinkOf("/notes/b/"), gone: new Set<string>() }];
    expect(dropWithheldPlaces(notes, config)[0]?.note).toBe(note);
  });
});
