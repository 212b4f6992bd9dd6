import { describe, expect, it } from "vitest";
import { wikiLinks } from "../../../src/check/rules/wiki-links.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import type { HeldNote } from "../../../src/model/note/held-note.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { day, type NoteTold, placed, studyNote } from "../../support/study-note.ts";
import { told } from "../../support/told.ts";

const known: readonly NoteTold[] = [
  { id: "2021-12-10-fx", title: "환율이 오르면", frontMatter: { aliases: [placed("환율")] } },
  { id: "2021-12-13-gap", title: "금리 차" },
  { id: "2021-12-14-gap", title: "금리 차" },
];
const heldBack: readonly HeldNote[] = [
  { note: studyNote({ id: "2021-12-16-draft", title: "쓰는 중" }), reason: "draft" },
  {
    note: studyNote({ id: "2026-12-01-later", title: "다음 달" }),
    reason: "future",
    until: { day: day("2026-12-01"), time: "09:00:00" },
  },
];

function found(...names: readonly string[]): readonly string[] {
  const site = {
    notes: [...known, { id: "2021-12-15-linking", wikiLinks: names.map(placed) }].map(studyNote),
    heldBack,
  };
  return wikiLinks(checkSubject(site), addressesOf(site)).map((diagnostic) => told(diagnostic, "ko"));
}

describe("wikiLinks", () => {
  it("accepts every name of a single note", () => {
    expect(found("2021-12-10-fx", "환율이 오르면", "환율")).toEqual([]);
  });

  it("says that a canvas is not shown, and suggests no note for it", () => {
    expect(found("환율.canvas")).toEqual([
      expect.stringMatching(
        /^wiki-link-missing .*캔버스는 사이트에 보여 주지 않습니다.* \| \[\[환율\.canvas\]\] \| .*!\[\[환율\.png\]\]/u,
      ),
    ]);
  });

  it("reports a place that a note does not have, its own or another's", () => {
    expect(found("환율#없는 제목", "#없는 제목")).toEqual([
      expect.stringMatching(
        /^wiki-link-place-missing .*노트의 맨 위로 가는 링크가 됩니다 .* \| \[\[환율#없는 제목\]\] \|/u,
      ),
      expect.stringMatching(/^wiki-link-place-missing .*링크 없이 글자만 보여 줍니다 .* \| \[\[#없는 제목\]\] \|/u),
    ]);
  });

  it("says that a place may have gone with a withheld article", () => {
    const notes = [
      noteFrom("# 기사\n\n## 소제목\n\n비밀\n\n# 요약\n\n하나", "article: link\n"),
      studyNote({ id: "2021-12-16-linking", wikiLinks: [placed("2021-12-15-note#소제목")] }),
    ];
    const [warning] = wikiLinks(checkSubject({ notes }), addressesOf({ notes }));
    expect(warning === undefined ? "" : told(warning, "ko")).toContain(
      "그 노트에 이런 제목이 없거나, 싣지 않는 기사 안에 있습니다. 노트의 맨 위로 가는 링크가 됩니다 | 노트에 있는 제목의 글자 | [[2021-12-15-note#소제목]] | 기사 안의 제목이라면 그대로 두어도 됩니다.",
    );
  });

  it("suggests a name that holds the typed one, and a slip of the finger", () => {
    expect(found("오르면", "환률", "fx")).toEqual([
      expect.stringContaining("[[오르면]] | 혹시 이 노트인가요? [[환율이 오르면]]"),
      expect.stringContaining("[[환률]] | 혹시 이 노트인가요? [[환율]]"),
      expect.stringContaining("[[fx]] | 혹시 이 노트인가요? [[2021-12-10-fx]]"),
    ]);
  });

  it("says what to do where nothing is near", () => {
    expect(found("반도체 수출 규제")).toEqual([
      "wiki-link-missing posts/2021-12-15-linking.md:1:1 | 이 이름의 노트가 없습니다. 링크 없이 글자만 보여 줍니다 | 노트의 파일 이름, 제목, 또는 aliases에 적은 이름 | [[반도체 수출 규제]] | 이름을 고치거나, 그 노트의 머리말에 이 이름을 더하세요 (aliases: 반도체 수출 규제). 글자라면 앞에 \\ 를 붙이세요: \\[[",
    ]);
  });

  it("says of a picture's name how the picture is shown", () => {
    expect(found("Pasted image 20261128.png")).toEqual([
      expect.stringMatching(
        / \| \[\[Pasted image 20261128\.png\]\] \| 그림을 보여 주려면 앞에 ! 를 붙이세요: !\[\[Pasted image 20261128\.png\]\]$/u,
      ),
    ]);
  });

  it("accepts the note's own keywords and terms, which Obsidian's writers type as links", () => {
    const foundIn = (body: string) => {
      const site = { notes: [noteFrom(body)] };
      return wikiLinks(checkSubject(site), addressesOf(site));
    };
    expect(foundIn("키워드:: [[전기차]], [[관세]]\n\n## 용어\n\n- [[보조금]]: 나라가 주는 돈\n")).toEqual([]);
    expect(foundIn("키워드:: [[전기차]]\n\n## 요약\n\n[[관셰]]가 올랐다.\n")).toHaveLength(1);
  });

  it("names every note that has an ambiguous name", () => {
    expect(found("금리 차")).toEqual([
      expect.stringMatching(
        /^wiki-link-ambiguous .*\[\[2021-12-14-gap\|금리 차\]\], \[\[2021-12-13-gap\|금리 차\]\]$/u,
      ),
    ]);
  });

  it("names the files of notes whose file names are the same, for no name means one of them", () => {
    const sharing = ["posts/a/fx.md", "posts/b/fx.md"].map((path) => ({ id: "fx", source: path as SourcePath }));
    const site = { notes: [...sharing, { id: "linking", wikiLinks: [placed("fx")] }].map(studyNote), heldBack: [] };
    expect(wikiLinks(checkSubject(site), addressesOf(site)).map((one) => told(one, "ko"))).toEqual([
      expect.stringMatching(
        /^wiki-link-ambiguous .* \| 파일 이름이 같으니 한 파일의 이름을 바꾸고 그 이름으로 가리키세요: posts\/b\/fx\.md, posts\/a\/fx\.md$/u,
      ),
    ]);
  });

  it("says of a note that is held back why it is, and from when it will be found", () => {
    expect(found("쓰는 중", "2026-12-01-later")).toEqual([
      expect.stringContaining("posts/2021-12-16-draft.md: 초안이라 싣지 않습니다 (draft: true)"),
      expect.stringContaining("posts/2026-12-01-later.md: 2026-12-01 09:00부터 싣습니다"),
    ]);
  });
});
