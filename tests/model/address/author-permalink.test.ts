import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readAuthorPermalink } from "../../../src/model/address/author-permalink.ts";
import { placed, studyNote } from "../../support/study-note.ts";

const { source } = studyNote();

function read(typed: string) {
  return readAuthorPermalink(placed(typed), source);
}

describe("readAuthorPermalink", () => {
  it.each([
    ["/about/", "/about/"],
    ["/2021/a.html", "/2021/a.html"],
    ["/초거대 AI/", "/초거대 AI/"],
    [`/${"초거대".normalize("NFD")}/`, "/초거대/"],
    ["/%EC%B4%88%EA%B1%B0%EB%8C%80/", "/초거대/"],
    ["/100%25/", "/100%/"],
    ["/%2541/", "/%41/"],
  ])("reads %j as %j", (typed, permalink) => {
    expect(read(typed)).toEqual({ pattern: permalink, diagnostics: [] });
  });

  it.each(["/:year/:title/", "/x/:slug.html", "/:categories/:title:output_ext"])(
    "takes placeholders: of %j",
    (typed) => {
      expect(read(typed)).toEqual({ pattern: typed, diagnostics: [] });
    },
  );

  it.each([
    ["../../../x", "no-leading-slash", "/x/"],
    ["/../x/", "climbs", "/x/"],
    ["/%2e%2e/x/", "climbs", "/x/"],
    ["/a%2F..%2Fb/", "climbs", "/a/b/"],
    ["/a/b", "no-ending", "/a/b/"],
    ["/notes.json", "no-ending", "/notes-json/"],
    ["/a/?b=1", "query-or-fragment", "/a/"],
    ["/a/#b", "query-or-fragment", "/a/"],
    ["/a%00b/", "invisible-character", "/a-b/"],
    ["/50%-할인/", "bad-percent", "/50-할인/"],
    ["/%ff/", "bad-percent", "/ff/"],
    ["C:\\notes\\a.html", "no-leading-slash", "/c/notes/a.html"],
    ["//example.com/a.html", "empty-segment", "/example-com/a.html"],
    ["a", "no-leading-slash", "/a/"],
    ["", "no-leading-slash", "/my-note/"],
    [":year/:title", "no-leading-slash", "/:year/:title/"],
    ["/:yaer/:title/", "unportable-character", "/yaer/:title/"],
    ["/:title", "no-ending", "/:title/"],
  ])("refuses %j (%s) and offers %j", (typed, reason, suggestion) => {
    expect(read(typed)).toMatchObject({
      pattern: null,
      diagnostics: [{ rule: "permalink-invalid", source, facts: { typed, reason, suggestion } }],
    });
  });

  it("offers an address that it would itself accept", () => {
    assert(
      property(string({ unit: "binary" }), (typed) => {
        for (const { facts } of read(typed).diagnostics) {
          expect(facts).toHaveProperty("suggestion");
          if ("suggestion" in facts && typeof facts.suggestion === "string") {
            expect(read(facts.suggestion).diagnostics).toEqual([]);
          }
        }
      }),
    );
  });
});
