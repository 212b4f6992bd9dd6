import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../../src/model/problem/diagnostic.ts";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { suggestLine } from "../../../../src/parse/front-matter/lines/suggest-line.ts";
import { fieldsOf, readPost } from "../../../support/front-matter.ts";

function unreadIn(text: string): Diagnostic | undefined {
  return readPost(text).diagnostics.find(({ rule }) => rule === "front-matter-unreadable");
}

/** A note whose author follows the advice, line by line. */
function followed(text: string): string {
  const problem = unreadIn(text);
  const line = problem?.place?.start.line;
  if (problem === undefined || line === undefined) return text;
  const { next } = messageOf(problem, "ko");
  const written = next.slice(next.indexOf("\n") + 1);
  return followed(
    text
      .split("\n")
      .with(line - 1, written)
      .join("\n"),
  );
}

describe("Advice about an unreadable line", () => {
  it.each([
    [["title 둘째 노트", "draft: true", "tags: 경제"], { title: "둘째 노트", draft: true, tags: ["경제"] }],
    [["제목 넷째", "draft: true"], { title: "넷째", draft: true }],
    [["title=셋", "tags = 경제"], { title: "셋", tags: ["경제"] }],
    [["Title => 셋"], { title: "셋" }],
    [["제목 -> 셋"], { title: "셋" }],
    [["title - 셋"], { title: "셋" }],
    [['title= "셋"'], { title: "셋" }],
    [["**title:** 셋", "__tags:__ 경제"], { title: "셋", tags: ["경제"] }],
    [["title: a", "tags:", "1. 경제", "2. 물가"], { title: "a", tags: ["경제", "물가"] }],
    [["title: a", "draft=true"], { title: "a", draft: true }],
    [["오늘의 공부", "draft: true"], { title: "오늘의 공부", draft: true }],
    [["**title**: 열: 하나", "draft: true"], { title: "열: 하나", draft: true }],
    [["제목 넷째", "초안 예"], { title: "넷째", draft: true }],
    [["title: a", "tags 경제"], { title: "a", tags: ["경제"] }],
    [["title: a", "draft true"], { title: "a", draft: true }],
    [["title: a", "draft"], { title: "a", draft: true }],
    [["title: a", "비공개"], { title: "a", draft: true }],
    [["title: a", "- draft: true"], { title: "a", draft: true }],
    [["title: a", "tags:", "  - b", "  draft: true"], { title: "a", tags: ["b"], draft: true }],
    [["title: a", "tags:", "- 경제", "• 물가"], { title: "a", tags: ["경제", "물가"] }],
    [["title: a", "tags:", "• 경제", "• 물가"], { title: "a", tags: ["경제", "물가"] }],
    [["title: a", "summary: 긴 요약을", "두 줄에 씀"], { title: "a", summary: "긴 요약을 두 줄에 씀" }],
    [["title: a", "tags: [b]", "뜬금없는 줄"], { title: "a", tags: ["b"] }],
    [["title: a", "draft: true", "글"], { title: "a", draft: true }],
    [["title: a", "source:", "  url: https://a.b/", " ? 환율"], { title: "a", source: { url: "https://a.b/" } }],
  ])("makes it readable when followed to the letter: %j", (lines, fields) => {
    const reading = readPost(followed(["---", ...lines, "---", ""].join("\n")));
    expect(reading.diagnostics).toEqual([]);
    expect(fieldsOf(reading)).toEqual(fields);
  });

  it("is that of the title alone, where that has no name", () => {
    const { diagnostics } = readPost("---\ntitle 둘째 노트\ndraft: true\n---\n");
    expect(diagnostics.map(({ facts }) => facts)).toMatchObject([{ lacks: "colon", written: "title: 둘째 노트" }]);
  });

  it("is never a comment of a line that holds the note back", () => {
    const entry = {
      name: "draft",
      line: 0,
      first: 0,
      typed: "draft: true",
      reason: "",
      lines: ["draft: true", "  [", "@"],
    };
    expect(suggestLine(entry, new Set(["draft"]))).toEqual({ lacks: "colon", written: "draft: true" });
  });

  it.each([
    "// 나중에 고칠 것",
    "※ 아직 발표 전이라 비공개",
    ";; 주석",
    "/* 주석 */",
    "(나중에 고치기)",
    "- 초안이라 아직 안 보임",
  ])("is a comment for what looks like one, and not more words of the title above: %s", (line) => {
    const text = `---\ntitle: 금리\n${line}\n---\n`;
    expect(unreadIn(text)?.facts).toMatchObject({ lacks: "meaning", written: `# ${line}` });
    expect(fieldsOf(readPost(followed(text)))).toEqual({ title: "금리" });
  });

  it.each(["(비공개)", "[초안]", "※ 비공개", "; draft", "// private", "/* private */", "-- 비공개", "- draft"])(
    "holds the note back where a remark says no more than that: %s",
    (line) => {
      const text = `---\ntitle: 금리\n${line}\n---\n`;
      expect(unreadIn(text)?.facts).toMatchObject({ written: "draft: true" });
      expect(fieldsOf(readPost(followed(text)))).toMatchObject({ title: "금리", draft: true });
    },
  );

  it("speaks of a comment first where a line may continue the one above", () => {
    const problem = unreadIn("---\ntitle: a\nsummary: 긴 요약을\n두 줄에 씀\n---\n");
    expect(problem?.facts).toMatchObject({ lacks: "indent" });
    expect(problem === undefined ? "" : messageOf(problem, "ko").next).toMatch(/^메모라면 줄 앞에 `#`/u);
  });

  it("is a comment where nothing else is readable", () => {
    const entry = { name: "a", line: 0, first: 0, typed: "@: [", reason: "", lines: ["@: ["] };
    expect(suggestLine(entry, new Set())).toEqual({ lacks: "meaning", written: "# @: [" });
  });
});
