import { describe, expect, it } from "vitest";
import { readPermalinkPattern } from "../../../src/site/config/read-permalink-pattern.ts";

const setting = { key: "permalink", where: { source: null, place: null } };

describe("reading the permalink pattern", () => {
  it.each(["/notes/:id/", "/:categories/:year/:month/:day/:title.html", "/:slug/"])("takes %s", (pattern) => {
    expect(readPermalinkPattern(pattern, setting)).toEqual({ value: pattern });
  });

  it.each(["notes/:id/", "/:year/:month/:day/", "/../:id/", "/:id", "/a?b/:id/", 3, null])("refuses %o", (pattern) => {
    expect(readPermalinkPattern(pattern, setting)).toHaveProperty("problems");
  });

  it("names the placeholder that it does not know", () => {
    expect(readPermalinkPattern("/:id/:weekday/", setting)).toMatchObject({
      problems: [{ rule: "config-permalink", facts: { unknown: ":weekday" } }],
    });
  });
});
