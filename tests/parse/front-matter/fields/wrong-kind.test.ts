import { describe, expect, it } from "vitest";
import { decodeWordList } from "../../../../src/parse/front-matter/fields/list.ts";
import { wrongKind } from "../../../../src/parse/front-matter/fields/wrong-kind.ts";
import { fieldIn, outcome, range, readLines } from "../../../support/front-matter.ts";

describe("A value of the wrong kind", () => {
  it("shows the present value and what to type instead", () => {
    const [text] = wrongKind(fieldIn("title: [속보]"), "text").diagnostics;
    expect(text?.facts).toEqual({
      key: "title",
      wanted: "text",
      kind: "list",
      found: "[속보]",
      isLong: false,
      examples: ["title: '[속보]'"],
    });
    expect(text?.place && range(text.place)).toBe("1:8-1:12");
    const [list] = wrongKind(fieldIn("tags:\n  a: b\n  c: d"), "list").diagnostics;
    expect(list?.facts).toEqual({
      key: "tags",
      wanted: "list",
      kind: "fields",
      found: "a: b",
      isLong: true,
      examples: ["tags: [경제, AI]"],
    });
  });

  it.each([
    ["article: [link]", "article: link"],
    ["article:\n  mode: Highlights", "article: highlights"],
  ])("of an article names the mode that was meant: %j", (yaml, example) => {
    expect(wrongKind(fieldIn(yaml), "text").diagnostics[0]?.facts).toMatchObject({ examples: [example] });
  });

  it.each([
    ["tags: {경제, 금리}", "tags: [경제, 금리]"],
    ["tags: {경제, 초거대 AI, '#1'}", "tags: [경제, 초거대 AI, '#1']"],
    ["tags: {경제: 1, 금리}", "tags: [경제, AI]"],
    ["tags: {}", "tags: [경제, AI]"],
  ])("in the wrong brackets is shown in the right ones: %j", (yaml, example) => {
    expect(wrongKind(fieldIn(yaml), "list").diagnostics[0]?.facts).toMatchObject({ examples: [example] });
  });

  it("in a list is repaired as an item, or as the list", () => {
    const facts = (yaml: string) => wrongKind(fieldIn(yaml), "text").diagnostics[0]?.facts;
    expect(facts("questions: { 금리: 왜? }")).toMatchObject({ examples: ["'{ 금리: 왜? }'"] });
    expect(facts("tags: [b]")).toMatchObject({ examples: ["tags: [경제, AI]"] });
  });

  it.each([
    ["keywords: [a: b, c]", "'a: b'"],
    ["tags: [c, a: b]", "'a: b'"],
    ["tags: [\n  c,\n  a: b,\n]", "'a: b'"],
    ["tags:\n  - a: b", "- 'a: b'"],
    ["tags:\n- c\n-   a: b", "- 'a: b'"],
  ])("in %j is shown as it may be written there", (yaml, example) => {
    const [one] = decodeWordList(fieldIn(yaml)).diagnostics;
    expect(one?.facts).toMatchObject({ examples: [example] });
    const repaired = yaml.replace("a: b", example.replace("- ", ""));
    expect(outcome(decodeWordList(fieldIn(repaired)))).toMatchObject({
      value: expect.arrayContaining(["a: b"]),
      rules: [],
    });
  });

  it.each([
    ["published: fales", ["published: false"]],
    ["published: 0", ["published: false"]],
    ["published: 아니오", ["published: false"]],
    ["published: 'flase'", ["published: false"]],
    ["published: off please", ["published: true", "published: false"]],
    ["published: untrue", ["published: true", "published: false"]],
    ["published: [false]", ["published: true", "published: false"]],
    ["draft: 아니요", ["draft: false"]],
    ["draft: fales", ["draft: false"]],
    ["draft: ture", ["draft: true"]],
    ["draft: 예", ["draft: true"]],
    ["unlisted: maybe", ["unlisted: true", "unlisted: false"]],
  ])("in the place of yes or no, %j, is shown as what was meant, or as both", (yaml, examples) => {
    const [one] = wrongKind(fieldIn(yaml), "boolean").diagnostics;
    expect(one?.facts).toMatchObject({ examples });
    expect(one?.fix).toBeNull();
  });

  it("is quoted in a few words", () => {
    const [one] = wrongKind(fieldIn(`title: [${"a".repeat(500)}]`), "text").diagnostics;
    expect(one?.facts).toMatchObject({ found: `[${"a".repeat(59)}` });
  });
});

it.each([
  ["summary:\n- 하나\n- 둘", "summary: 하나, 둘"],
  ["summary:\n- '하나: 둘'\n- 3", "summary: '하나: 둘, 3'"],
  ["summary:\n  a: b\n  c: d", "summary: 'a: b c: d'"],
])("A value of several lines is reported as the one line that it should be: %j", (yaml, line) => {
  expect(wrongKind(fieldIn(yaml), "text").diagnostics[0]?.facts).toMatchObject({ isLong: true, examples: [line] });
  expect(readLines("title: a", line).diagnostics).toEqual([]);
});
