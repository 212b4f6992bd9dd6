import { describe, expect, it } from "vitest";
import { holdsData } from "../../../src/parse/sections/section-span.ts";

describe("holdsData", () => {
  it("is true of the roles that values are read from", () => {
    expect(holdsData(["keywords"])).toBe(true);
    expect(holdsData(["article", "summary"])).toBe(true);
    expect(holdsData(["article", "source"])).toBe(false);
    expect(holdsData(["other"])).toBe(false);
  });
});
