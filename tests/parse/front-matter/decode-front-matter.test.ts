import { describe, expect, it, vi } from "vitest";
import { decodeFrontMatter } from "../../../src/parse/front-matter/decode-front-matter.ts";
import { locateFrontMatter } from "../../../src/parse/front-matter/fences/locate-front-matter.ts";
import { repairFrontMatter } from "../../../src/parse/front-matter/lines/repair.ts";
import { sourceText } from "../../../src/parse/places/source-text.ts";
import { plainFields, postPath, seen } from "../../support/front-matter.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { told } from "../../support/told.ts";

function decoded(text: string, offeredTitle: () => string | null) {
  const source = sourceText(text);
  const located = locateFrontMatter(source, 500);
  if (located === null) throw new Error("no front matter");
  const repaired = repairFrontMatter(located.lines);
  return decodeFrontMatter({ path: postPath, source, located, repaired, offeredTitle }, plainSettings);
}

function decode(text: string) {
  const { value, diagnostics } = decoded(text, () => "첫 제목");
  return {
    fields: value === null ? null : plainFields(value),
    rules: seen(diagnostics),
    facts: diagnostics.map(({ facts }) => facts),
  };
}

describe("From YAML to fields", () => {
  it.each(["titel", "Title", "tilte", "제목"])("reports a title under the name %s once, at its place", (key) => {
    const { rules, facts } = decode(`---\ntags: [a]\n${key}: 금리 공부\n---\n`);
    expect(rules).toEqual([`front-matter-title-missing 3:1-3:${key.length + 1}`]);
    expect(facts).toEqual([{ title: "금리 공부", typed: key }]);
  });

  it("tells of every line with another sign for its colon at once", () => {
    const { rules, facts } = decode("---\ntitle=셋\ntags = 금리\n---\n");
    expect(rules).toEqual(["front-matter-unreadable 2:1-2:8", "front-matter-unreadable 3:1-3:10"]);
    expect(facts).toMatchObject([{ written: "title: 셋" }, { written: "tags: 금리" }]);
  });

  it.each(["k: *b", "k: [[[", 'k: "가"나'])("says once of %j that it was not read", (line) => {
    expect(decode(`---\ntitle: 가\n${line}\n---\n`).rules).toEqual(["front-matter-unknown-key 3:1-3:2"]);
  });

  it.each([
    ["title: # 금리", "금리"],
    ["- title: 금리\n- tags: 경제", "금리"],
    ["- 제목: 1", "1"],
  ])("offers the title that %j was meant to be", (lines, title) => {
    expect(decode(`---\n${lines}\n---\n`).facts).toMatchObject([{ title: title === "1" ? "'1'" : title }]);
  });

  it("offers the word of a link for a title", () => {
    expect(decode("---\ntitle: [[금리]]\n---\n").facts).toMatchObject([{ examples: ["title: 금리"] }]);
  });

  it("tells of two fields on one line how they are parted", () => {
    const { diagnostics } = decoded("---\ntitle: 금리, tags: 경제\n---\n", () => null);
    expect(diagnostics.map((problem) => told(problem, "ko"))).toEqual([
      expect.stringContaining("가 고쳐 줍니다). `tags:`도 이름이라면 다음 줄에 따로 쓰세요"),
    ]);
  });

  it("offers no name that a line has already, so that none is there twice", () => {
    expect(decode("---\ntitle: 제\nTitle: 제목\n---\n").facts).toMatchObject([{ suggestion: "title", isTaken: true }]);
  });

  it("looks for a title to offer only in the body of a note that has none", () => {
    const offeredTitle = vi.fn(() => "첫 제목");
    decoded("---\ntitle: 가\n---\n", offeredTitle);
    expect(offeredTitle).not.toHaveBeenCalled();
    decoded("---\nslug: a\n---\n", offeredTitle);
    expect(offeredTitle).toHaveBeenCalledOnce();
  });

  it("reports repairs, then duplicate names, then lost comments, then the fields' own problems", () => {
    expect(decode("---\nslug: a\ntitle: b #1\nslug: 'c 'd''\ntagz: e\n---\n")).toMatchObject({
      fields: { title: "b", slug: "c 'd'" },
      rules: [
        "front-matter-quotes 4:1-4:14",
        "front-matter-duplicate-key 2:1-2:5",
        "front-matter-hash-lost 3:10-3:12",
        "front-matter-unknown-key 5:1-5:5",
      ],
    });
  });

  it.each([
    ["---\ntags: [a]\n---\n", ["front-matter-title-missing 1:1-1:4"]],
    ['---\ntitle: "\\u200B\\u00AD"\n---\n', ["front-matter-title-missing 1:1-1:4"]],
    ["---\npermalink: 5\ntitle: a\n---\n", []],
    ["---\ntitle: ''\n---\n", ["front-matter-title-missing 1:1-1:4"]],
    ["---\ntitle: [a]\n---\n", ["front-matter-wrong-kind 2:8-2:11"]],
    ["---\ntitle: a\n그리고\n---\n", ["front-matter-unreadable 3:1-3:4"]],
  ])("reports a missing title once: %j", (text, rules) => {
    expect(decode(text).rules).toEqual(rules);
  });

  it.each([
    ["---\n제목: '금리: 왜'\n---\n", "'금리: 왜'"],
    ["---\ntitle:\n제목: 기준금리 동결\nsource: { headline: 한은 }\n---\n", "기준금리 동결"],
    ["---\ntitle: ~\nsource: { headline: 한은 동결 }\n---\n", "한은 동결"],
    ["---\n제목: [a]\n---\n", "첫 제목"],
    ["---\n제목:\n---\n", "첫 제목"],
  ])("offers as the title what the author took for it, or the article's headline: %j", (text, title) => {
    expect(decode(text).facts).toContainEqual(expect.objectContaining({ title }));
  });

  it.each([
    ["---\n- a\n---\n", "list"],
    ["---\n[a]\n---\n", "list"],
    ["---\nplain\n---\n", "text"],
    ["---\n7\n---\n", "text"],
  ])("has no fields in %j", (text, kind) => {
    expect(decode(text)).toEqual({
      fields: null,
      rules: ["front-matter-not-fields 1:1-1:4"],
      facts: [{ kind, title: "첫 제목" }],
    });
  });

  it("says on which line YAML gave up when no field is to blame", () => {
    expect(decode("---\n  : x\n\t{\n---\n")).toMatchObject({
      fields: null,
      rules: ["front-matter-unreadable 2:3-2:6"],
    });
  });
});
