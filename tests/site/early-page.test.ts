import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { NotePage } from "../../src/model/page/page.ts";
import { earlyPage } from "../../src/site/early-page.ts";
import { noteFrom } from "../support/note-from.ts";
import { siteConfig, studyNote } from "../support/study-note.ts";

const newer = studyNote({
  id: "2021-12-16-newer",
  source: "posts/2021-12-16-newer.md" as SourcePath,
  title: "다음 글",
});

const tagged = (body: string, more = ""): StudyNote => noteFrom(body, `tags: 경제\n${more}`);

/** The early page of a note that was edited, beside one that is newer. */
function earlyPageOf(edited: StudyNote, former: StudyNote = tagged("처음")): NotePage | null {
  const config = siteConfig();
  const pictures = { config, assetAddresses: new Set(["/assets/img/a.png"]), pictureSizeOf: () => null };
  return earlyPage(edited, buildLibrary([newer, former], config), pictures);
}

describe("the early page of a note", () => {
  it("shows what was typed, among the other notes as they were", () => {
    const page = earlyPageOf(tagged("나중"));
    expect(page?.permalink).toBe("/notes/2021-12-15-note/");
    expect(page?.note.note.sections[0]?.html).toContain("나중");
    expect(page?.neighbours.newer?.note.title.value).toBe("다음 글");
  });

  it("shows a picture that is named alone at its address", () => {
    expect(earlyPageOf(tagged("![[a.png]]"))?.note.note.sections[0]?.html).toContain('src="/assets/img/a.png"');
  });

  it("is there although all that stands below a new line has moved", () => {
    expect(earlyPageOf(tagged("처음"), noteFrom("처음", "\ntags: 경제\n"))).not.toBeNull();
  });

  it.each([
    ["is not of the library", { ...tagged("처음"), source: "posts/2021-12-17-b.md" as SourcePath }],
    ["has other tags", noteFrom("처음", "tags: [경제, 금리]\n")],
    ["stands at another address", tagged("처음", "permalink: /b/\n")],
    ["has the first question of all", tagged("### 궁금한 점 : 왜?")],
    ["links to a name that nobody has looked up", tagged("[[다음 글]]을 보라")],
    ["links to another note's file", tagged("[다음]({% post_url 2021-12-16-newer %})")],
  ])("is missing where the note %s", (_what, edited) => {
    expect(earlyPageOf(edited)).toBeNull();
  });

  it("is there for a further question, and for a link whose name has been looked up", () => {
    expect(earlyPageOf(tagged("### 궁금한 점 : 언제?"), tagged("### 궁금한 점 : 왜?"))).not.toBeNull();
    expect(earlyPageOf(tagged("[[다음 글]]을 또 보라"), tagged("[[다음 글]]을 보라"))).not.toBeNull();
  });
});
