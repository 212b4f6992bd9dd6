import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { lostFences } from "../../../../src/parse/front-matter/fences/lost-fences.ts";
import { sourceText } from "../../../../src/parse/places/source-text.ts";
import { fieldsOf, readPost } from "../../../support/front-matter.ts";

/** A note whose author follows all the advice about its fences, from first to last. */
function followed(text: string): string {
  const [problem] = readPost(text).diagnostics;
  const next = problem?.rule === "front-matter-missing" ? messageOf(problem, "en").next : "";
  return next
    .split(". ")
    .reduce((lines, sentence) => done(lines, sentence), text.split("\n"))
    .join("\n");
}

function done(lines: readonly string[], sentence: string): string[] {
  const [, verb, first, second] =
    /^(Put a line `---` after|Put a line `---` before|Change|Move) lines? (\d+)\D*(\d*)/u.exec(sentence) ?? [];
  const line = Number(first);
  switch (verb) {
    case "Put a line `---` after":
      return lines.toSpliced(line, 0, "---");
    case "Put a line `---` before":
      return lines.toSpliced(line - 1, 0, "---");
    case "Change":
      return lines.with(line - 1, "---");
    case "Move":
      return lines.toSpliced(Number(second), 0, lines[line - 1] ?? "").toSpliced(line - 1, 1);
    default:
      throw new Error(`Nobody could follow ${sentence}`);
  }
}

describe("Front matter without its fences", () => {
  it.each(
    ["***", "- - -", "===", "--", "_ _ _", "~~~", "ㅡㅡ", ":::"].flatMap((fence) => [
      `${fence}\ntitle: a\ndraft: true\n${fence}\n\n글\n`,
      `${fence}\ntitle: a\ndraft: true\n---\n\n글\n`,
      `\n${fence}\n\ntitle: a\n\ndraft: true\n\n${fence}\n글\n`,
    ]),
  )("held its note back between other signs, and does so when what is told is done: %j", (text) => {
    const reading = readPost(followed(text));
    expect(reading.diagnostics.filter(({ rule }) => rule !== "front-matter-blank-before")).toEqual([]);
    expect(fieldsOf(reading)).toEqual({ title: "a", draft: true });
  });

  it.each([
    "title: a\ndraft: true\n\n글\n",
    "title: a\ndraft: true\n---\n글\n",
    "title: a\r\ndraft: true\r\n글\r\n".replaceAll("\r", ""),
    "```yaml\ntitle: a\ndraft: true\n```\n글\n",
    "draft: true\n---\ntitle: a\n---\n글\n",
  ])("is found in %j, too", (text) => {
    const reading = readPost(followed(text));
    expect(fieldsOf(reading)).toEqual({ title: "a", draft: true });
    expect(reading.body.text).toContain("글");
  });

  it("is closed below fields in Korean", () => {
    expect(lostFences(sourceText("제목: a\n날짜: 2026-11-12\n\n글\n"))).toMatchObject({ first: 1, last: 2 });
    expect(lostFences(sourceText("---\n제목: a\n날짜: 2026-11-12\n\n글\n"))).toMatchObject({
      closing: { line: 3, found: null },
    });
  });

  it("is closed below a line that holds the note back", () => {
    expect(lostFences(sourceText("title: a\n이어지는 줄\ndraft: true\n\n글\n"))).toMatchObject({ first: 1, last: 3 });
    expect(lostFences(sourceText("---\n제목 넷째\ndraft: true\n\n글\n"))).toEqual({
      first: 2,
      last: 3,
      opening: null,
      closing: { line: 3, found: null },
      closingLine: null,
    });
  });

  it.each(["", "글\n", "# 제목\n글\n", "요약: 글\n더\n", "글\n\ntitle: a\n", "***\n글\n***\n", "기사: https://a.b/\n"])(
    "is not in %j",
    (text) => {
      expect(lostFences(sourceText(text))).toBeNull();
    },
  );

  it("is never published by following the advice, whatever is around it", () => {
    for (const text of [
      "- title: a\n- draft: true\n\n글",
      "{ draft: true }\n글",
      "글\ndraft: true\n",
      "draft = true\n글",
    ]) {
      const [problem] = readPost(text).diagnostics;
      const next = problem === undefined ? "" : messageOf(problem, "en").next;
      const [, place = "", lines] = /^(Start|Write in place).*:\n(---\n.*)$/su.exec(next) ?? [];
      const kept = place === "Start" ? text : text.split("\n").slice(1).join("\n");
      const repaired = lines === undefined ? followed(text) : `${lines}\n${kept}`;
      const { frontMatter, diagnostics } = readPost(repaired);
      expect(frontMatter?.draft === true || diagnostics.length > 0, repaired).toBe(true);
    }
  });
});
