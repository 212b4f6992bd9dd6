import { describe, expect, it } from "vitest";
import { permalinkStyles } from "../../../src/model/address/permalink-styles.ts";
import { readPermalinkPattern } from "../../../src/site/config/read-permalink-pattern.ts";

const setting = { key: "permalink", where: { source: null, place: null } };

describe("reading the permalink pattern", () => {
  it.each([
    "/notes/:id/",
    "/:categories/:year/:month/:day/:title.html",
    "/:slug/",
    "/:year/:title:output_ext",
    "/:month_:title/",
  ])("takes %s", (pattern) => {
    expect(readPermalinkPattern(pattern, setting)).toEqual({ value: pattern });
  });

  it.each([...permalinkStyles])("takes %s for %s", (name, pattern) => {
    expect(readPermalinkPattern(name, setting)).toEqual({ value: pattern });
  });

  it.each([
    ["notes/:id/", "/notes/:id/"],
    ["/:year/:month/:day/", "/notes/:id/"],
    ["/../:id/", "/notes/:id/"],
    ["/:id", "/:id.html"],
    ["/:year/:title", "/:year/:title.html"],
    ["/a?b/:id/", "/notes/:id/"],
    ["prety", "/notes/:id/"],
    ["/:titles/", "/notes/:id/"],
  ])("refuses %j and offers %j", (pattern, suggestion) => {
    expect(readPermalinkPattern(pattern, setting)).toMatchObject({ problems: [{ facts: { suggestion } }] });
  });

  it.each([3, null, ["/:id/"]])("refuses %o", (pattern) => {
    expect(readPermalinkPattern(pattern, setting)).toMatchObject({ problems: [{ rule: "config-type" }] });
  });

  it("names the placeholder that it does not know", () => {
    expect(readPermalinkPattern("/:id/:weekday/", setting)).toMatchObject({
      problems: [{ rule: "config-permalink", facts: { unknown: ":weekday" } }],
    });
  });
});
