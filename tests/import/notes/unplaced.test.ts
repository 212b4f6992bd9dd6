import { describe, expect, it } from "vitest";
import { readAsPermalink, unplaced } from "../../../src/import/notes/unplaced.ts";

const draft = { from: "_posts/a.md", to: "a.md", text: "", changes: [] };

describe("unplaced", () => {
  it("puts a value at the beginning, where every value has to be somewhere", () => {
    const start = { line: 1, column: 1, offset: 0 };
    expect(unplaced("a")).toEqual({ value: "a", place: { start, end: start } });
  });
});

describe("readAsPermalink", () => {
  it("reads an address as it would be read in the note", () => {
    expect(readAsPermalink("/notes/:id/", draft).pattern).toBe("/notes/:id/");
  });

  it("finds none in what no site can have", () => {
    const { pattern, diagnostics } = readAsPermalink("https://else.example/", draft);
    expect(pattern).toBeNull();
    expect(diagnostics[0]?.rule).toBe("permalink-invalid");
  });
});
