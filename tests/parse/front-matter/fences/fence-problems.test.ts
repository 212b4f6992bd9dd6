import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { fenceProblems } from "../../../../src/parse/front-matter/fences/fence-problems.ts";
import { locateFrontMatter } from "../../../../src/parse/front-matter/fences/locate-front-matter.ts";
import { sourceText } from "../../../../src/parse/places/source-text.ts";
import { fixed, postPath, readPost, seen } from "../../../support/front-matter.ts";

function problems(text: string) {
  const source = sourceText(text);
  const located = locateFrontMatter(source, 500);
  return located === null ? [] : fenceProblems(located, source, postPath);
}

describe("What is wrong round front matter", () => {
  it.each([
    ["---\na: b\n---\n글", [], "---\na: b\n---\n글"],
    ["---\r\na: b\r\n---\r\n글", [], "---\r\na: b\r\n---\r\n글"],
    ["\uFEFF---\na: b\n---\n", ["front-matter-byte-order-mark 1:1-1:2"], "---\na: b\n---\n"],
    [
      "\uFEFF\r\n\r\n---\r\na: b\r\n---\r\n",
      ["front-matter-byte-order-mark 1:1-1:2", "front-matter-blank-before 1:2-3:1"],
      "---\r\na: b\r\n---\r\n",
    ],
    ["\u200B\u2060---\na: b\n---\u3000\n", ["front-matter-byte-order-mark 1:1-1:3"], "---\na: b\n---\u3000\n"],
    [
      "\n\u200B---\na: b\n---\n",
      ["front-matter-blank-before 1:1-2:1", "front-matter-byte-order-mark 2:1-2:2"],
      "---\na: b\n---\n",
    ],
    ["ㅡㅡㅡ\ntitle: b\n――――\n", ["front-matter-fence 1:1-1:4", "front-matter-fence 3:1-3:5"], "---\ntitle: b\n---\n"],
    ["—\ntitle: b\n----\n", ["front-matter-fence 1:1-1:2", "front-matter-fence 3:1-3:5"], "---\ntitle: b\n---\n"],
    ["---\ntitle: b\n--\n글\n", ["front-matter-fence 3:1-3:3"], "---\ntitle: b\n---\n글\n"],
    ["---\ra: b\r---\r", ["front-matter-line-ends 1:1-1:4"], "---\ra: b\r---\r"],
    ["---\ntitle: b\n\n글\n", ["front-matter-unclosed 1:1-1:4"], "---\ntitle: b\n---\n\n글\n"],
    ["---\r\ntitle: b", ["front-matter-unclosed 1:1-1:4"], "---\r\ntitle: b\r\n---\r\n"],
  ])("is reported and repaired: %j", (text, rules, repaired) => {
    const found = problems(text);
    expect(seen(found)).toEqual(rules);
    expect(fixed(text, found)).toBe(repaired);
  });

  it("names the invisible characters", () => {
    expect(problems("\uFEFF\u200B\u200B---\na: b\n---\n")[0]?.facts).toEqual({ found: "U+FEFF U+200B" });
  });

  it("names the line after which the closing line belongs", () => {
    expect(problems("\n---\ntitle: b\ntags: c\n\n글\n").at(-1)?.facts).toEqual({ lastLine: 4, held: null });
    expect(problems("---\ntitle: b\n").at(-1)?.facts).toEqual({ lastLine: 2, held: null });
  });

  it.each([
    "---\ntitle: 셋\nsummary: 긴 요약\n이어지는 줄\ndraft: true\n\n글",
    "---\ntitle: 넷\n# 메모\ndraft: true\n# 1. 기사\n글",
    "---\ntitle: 열\n“draft”: true\n\n글",
    "---\ntitle: a\n\n글\n\npublished: no\n",
  ])("does not close front matter above a line that holds the note back: %j", (text) => {
    const [problem, ...others] = problems(text);
    expect(others).toEqual([]);
    expect(fixed(text, problem === undefined ? [] : [problem])).toBe(text);
    expect(problem && messageOf(problem, "ko").problem).toContain("본문이 되면");
    // Following the advice literally holds the note back.
    const { next } = problem === undefined ? { next: "" } : messageOf(problem, "en");
    const [, deleted, after, lines] = /^Delete line (\d+), and .* after line (\d+):\n(.*)$/su.exec(next) ?? [];
    const repaired = text
      .split("\n")
      .toSpliced(Number(deleted) - 1, 1)
      .toSpliced(Number(after), 0, lines ?? "");
    const { frontMatter, diagnostics } = readPost(repaired.join("\n"));
    expect(diagnostics).toEqual([]);
    expect(frontMatter?.draft === true || frontMatter?.published === false).toBe(true);
  });
});
