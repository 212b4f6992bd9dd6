import { describe, expect, it } from "vitest";
import { firstLine, rewriteBody, withoutOverlaps } from "../../../src/import/text/rewrite-body.ts";
import { post } from "../../support/blog-in-memory.ts";

const reason = "script-hidden";

function draftOf(body: string) {
  return { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
}

describe("rewriteBody", () => {
  it("finds in the body alone, and leaves the front matter as it is", () => {
    const { text } = rewriteBody(draftOf("a"), (body) => [
      { start: body.indexOf("a"), end: body.indexOf("a") + 1, text: "b", reason, told: "b" },
    ]);
    expect(text).toBe(post(["title: a"], "b"));
  });

  it("reports each by the later line of its reported part", () => {
    const { changes } = rewriteBody(draftOf("1\n2"), (body) => [
      { start: body.indexOf("1"), end: body.indexOf("1") + 1, text: "\none\n", reason, told: "one" },
      { start: body.indexOf("2"), end: body.indexOf("2") + 1, text: "two", reason, told: "two" },
    ]);
    const first = changes[0]?.line ?? 0;
    const written =
      rewriteBody(draftOf("1"), () => [])
        .text.split("\n")
        .indexOf("1") + 1;
    expect(changes).toEqual([
      { reason, line: written + 1, text: "one" },
      { reason, line: first + 2, text: "two" },
    ]);
  });

  it("hands back the note itself where nothing is found", () => {
    const draft = draftOf("a");
    expect(rewriteBody(draft, () => [])).toBe(draft);
  });
});

describe("firstLine", () => {
  it("is a text up to its first break, without spaces round it", () => {
    expect(firstLine(" a \nb")).toBe("a");
  });
});

describe("withoutOverlaps", () => {
  it("keeps what begins first and is longest, in order", () => {
    const ranges = [
      [4, 6],
      [0, 2],
      [0, 3],
      [2, 4],
      [3, 4],
    ] as const;
    const found = ranges.map(
      ([start, end]) => ({ start, end, text: "", reason: "mark-rewritten", told: null }) as const,
    );
    expect(withoutOverlaps(found).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 4],
      [4, 6],
    ]);
  });
});
