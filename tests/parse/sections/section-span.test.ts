import { describe, expect, it } from "vitest";
import { goesWithArticle, holdsData } from "../../../src/parse/sections/section-span.ts";

describe("holdsData", () => {
  it("is true of the roles that values are read from", () => {
    expect(holdsData(["keywords"])).toBe(true);
    expect(holdsData(["article", "summary"])).toBe(true);
    expect(holdsData(["article", "source"])).toBe(false);
    expect(holdsData(["other"])).toBe(false);
  });
});

describe("goesWithArticle", () => {
  const span = { heading: null, start: 0, end: 1, values: [], stray: false } as const;

  it("is true of an article, and of what may be its own", () => {
    expect(goesWithArticle({ ...span, roles: ["article", "summary"] })).toBe(true);
    expect(goesWithArticle({ ...span, roles: ["questions"], inArticle: true })).toBe(true);
    expect(goesWithArticle({ ...span, roles: ["questions"] })).toBe(false);
  });
});
