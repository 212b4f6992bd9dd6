import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulePage } from "../../../src/check/reporters/rule-page.ts";

describe("rulePage", () => {
  it("leads to a page that exists", () => {
    expect(existsSync(new URL(`../../../${rulePage("link-broken")}`, import.meta.url))).toBe(true);
  });
});
