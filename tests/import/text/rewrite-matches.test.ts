import { describe, expect, it } from "vitest";
import { rewriteMatches, shownMatches } from "../../../src/import/text/rewrite-matches.ts";

const text = "---\ntitle: =a=\n---\n\n=a= `=b=` =c= =d=\n=e=\n";
const draft = { from: "a.md", to: "a.md", text, changes: [] };

describe("rewriteMatches", () => {
  it("writes the meaning of each match of the body outside code", () => {
    const written = rewriteMatches(draft, /=(\w)=/gu, "mark-rewritten", ([all, name = ""]) => {
      if (name === "c") return null;
      return name === "d" ? all : `<b>\n${name}</b>`;
    });
    expect(written.text).toBe("---\ntitle: =a=\n---\n\n<b>\na</b> `=b=` =c= =d=\n<b>\ne</b>\n");
    expect(written.changes).toEqual([
      { reason: "mark-rewritten", line: 5, text: "<b>" },
      { reason: "mark-rewritten", line: 7, text: "<b>" },
    ]);
  });

  it("leaves a note without matches as it is", () => {
    expect(rewriteMatches(draft, /=z=/gu, "mark-rewritten", () => "")).toBe(draft);
  });
});

describe("shownMatches", () => {
  it("finds what is not in code", () => {
    expect(shownMatches("a `a` a", /a/gu).map(({ index }) => index)).toEqual([0, 6]);
  });

  it("finds what is not where signs are shown for another reason", () => {
    const shownIn = () => [{ start: 0, end: 1 }];
    expect(shownMatches("a `a` a", /a/gu, shownIn).map(({ index }) => index)).toEqual([3, 6]);
    expect(shownMatches("b", /a/gu, () => [])).toEqual([]);
  });
});
