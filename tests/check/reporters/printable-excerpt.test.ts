import { describe, expect, it } from "vitest";
import { printableExcerpt } from "../../../src/check/reporters/printable-excerpt.ts";

describe("excerpt", () => {
  it("gives a short text as it is", () => expect(printableExcerpt("title: 금리")).toBe("title: 금리"));

  it("cuts a long one and says so", () => {
    expect(printableExcerpt("가".repeat(400))).toBe("가".repeat(400));
    expect(printableExcerpt("가".repeat(401))).toBe(`${"가".repeat(400)}…`);
  });

  it("makes what would steer a terminal visible", () => expect(printableExcerpt("a\u001B[2Jb")).toBe("a␛[2Jb"));
});
