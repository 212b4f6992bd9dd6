import { describe, expect, it } from "vitest";
import { colouredInk, plainInk } from "../../../src/model/terminal/ink.ts";

const parts = ["error", "warning", "good", "strong", "quiet"] as const;

describe("plainInk", () => {
  it.each(parts)("leaves %s as it is", (part) => expect(plainInk[part]("글")).toBe("글"));
});

describe("colouredInk", () => {
  it.each(parts)("paints %s and ends the paint", (part) => {
    const painted = colouredInk[part]("글");
    expect(painted.startsWith("\u001B[")).toBe(true);
    expect(painted.endsWith("글\u001B[0m")).toBe(true);
  });

  it("paints nothing where there is nothing", () => expect(colouredInk.error("")).toBe(""));

  it("distinguishes errors, warnings and good news", () => {
    expect(new Set(["error", "warning", "good"].map((part) => colouredInk[part as "error"]("x"))).size).toBe(3);
  });
});
