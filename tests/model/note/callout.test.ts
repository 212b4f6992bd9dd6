import { describe, expect, it } from "vitest";
import { calloutKind, calloutName } from "../../../src/model/note/callout.ts";

describe("calloutName", () => {
  it("knows the kinds of Obsidian and GitHub, whatever their case", () => {
    expect(calloutName("TLDR")).toBe("tldr");
    expect(calloutName(" Important ")).toBe("important");
    expect(calloutName("속보")).toBeNull();
    expect(calloutName("constructor")).toBeNull();
  });
});

describe("calloutKind", () => {
  it("takes aliases for one kind", () => {
    expect(
      ["note", "Summary", "hint", "DONE", "faq", "attention", "missing", "error", "cite"].map(calloutKind),
    ).toEqual(["note", "abstract", "tip", "success", "question", "warning", "failure", "danger", "quote"]);
    expect(calloutKind("속보")).toBe("속보");
  });
});
