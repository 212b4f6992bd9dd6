import { describe, expect, it } from "vitest";
import { shownNote } from "../../../src/index/withheld/shown-note.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteConfig } from "../../support/study-note.ts";

const body = "# 기사\n\n## 숨은 말\n\n비밀이다.\n\n![](/assets/a.png)\n\n# 요약\n\n하나";
const image = "image: /assets/a.png\n";

describe("shownNote", () => {
  it("removes a withheld article with its picture, and says which places went with it", () => {
    const shown = shownNote(noteFrom(body, `${image}article: link\n`), siteConfig());
    expect(JSON.stringify(shown.note.sections)).not.toMatch(/숨은 말|비밀/u);
    expect(JSON.stringify(shown.note.sections)).toContain("하나");
    expect(shown.note.frontMatter.image).toBeNull();
    expect([...shown.gone]).toEqual(["숨은-말"]);
  });

  it("gives a note that may be shown whole as it is, at its address", () => {
    const note = noteFrom(body, image);
    expect(shownNote(note, siteConfig())).toEqual({ note, permalink: "/notes/2021-12-15-note/", gone: new Set() });
    const elsewhere = shownNote(note, siteConfig({ permalink: "/:year/:title/" }));
    expect(elsewhere.permalink).toBe("/2021/note/");
  });
});
