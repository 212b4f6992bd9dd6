import { describe, expect, it } from "vitest";
import { assertLetters } from "../../src/eleventy/assert-letters.ts";

describe("the letters of a written text", () => {
  it("are whole, or the text is not written", () => {
    expect(assertLetters("index.html", "새김 🌱")).toBe("새김 🌱");
    expect(() => assertLetters("notes/a/index.html", "새김 🌱".slice(0, -1))).toThrow("notes/a/index.html");
  });
});
