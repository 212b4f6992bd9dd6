import { describe, expect, it } from "vitest";
import { hasData, hasSection } from "../../../src/check/sections/has-section.ts";
import { noteFrom } from "../../support/note-from.ts";

describe("whether a note has a section", () => {
  it("is so for one without words, and for data in the front matter", () => {
    expect(hasSection(noteFrom("## 요약\n"), "summary")).toBe(true);
    expect(hasData(noteFrom("## 요약\n"), "summary")).toBe(false);
    expect(hasSection(noteFrom("글.", "keywords: [금리]\n"), "keywords")).toBe(true);
    expect(hasSection(noteFrom("글."), "questions")).toBe(false);
  });
});
