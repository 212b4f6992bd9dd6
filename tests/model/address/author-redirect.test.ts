import { describe, expect, it } from "vitest";
import { redirectProblems, redirectsOf } from "../../../src/model/address/author-redirect.ts";
import { frontMatter, placed, studyNote } from "../../support/study-note.ts";

const { source } = studyNote();

function from(...typed: readonly string[]) {
  return frontMatter({ redirectFrom: typed.map(placed) });
}

describe("redirectsOf", () => {
  it.each([
    ["/old/", "/old/"],
    ["/old", "/old.html"],
    ["old/a", "/old/a.html"],
    ["/2021/12/15/a.html", "/2021/12/15/a.html"],
    ["/a.htm", "/a.htm"],
    ["/%EC%B4%88%EA%B1%B0%EB%8C%80/", "/초거대/"],
    [`/${"초거대".normalize("NFD")}/`, "/초거대/"],
    [" /a b/ ", "/a b/"],
  ])("reads %j as %j", (typed, address) => {
    expect(redirectsOf(from(typed)).map(({ value }) => value)).toEqual([address]);
    expect(redirectProblems(from(typed), source)).toEqual([]);
  });

  it("answers an address once, and keeps the order typed", () => {
    expect(redirectsOf(from("/b/", "/a/", "/b/")).map(({ value }) => value)).toEqual(["/b/", "/a/"]);
  });
});

describe("redirectProblems", () => {
  it.each([
    ["https://example.com/a/", "no-leading-slash"],
    ["/?p=1", "query-or-fragment"],
    ["/../../etc/passwd", "climbs"],
    ["//example.com/", "empty-segment"],
    ["/%ff/", "bad-percent"],
    ["/a\\b/", "unportable-character"],
  ])("reports %j: %s", (typed, reason) => {
    expect(redirectProblems(from(typed), source)).toMatchObject([
      { rule: "redirect-invalid", facts: { typed, reason } },
    ]);
    expect(redirectsOf(from(typed))).toEqual([]);
  });
});
