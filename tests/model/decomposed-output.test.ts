import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/addresses.ts";
import { decomposedOutput } from "../../src/model/decomposed-output.ts";
import { permalinkOf } from "../../src/model/permalink.ts";
import { notePermalink } from "../../src/model/permalink-pattern.ts";
import { studyNote } from "../support/study-note.ts";

const decomposed = "초거대".normalize("NFD");

function output(name: string, pattern: string, categories: readonly string[] = []): string | null {
  const id = name.replace(/\.md$/u, "").normalize("NFC");
  const note = { ...studyNote({ id, categories }), source: `posts/${name}` as SourcePath };
  return decomposedOutput({ note, permalink: notePermalink(note, pattern) }, pattern);
}

describe("decomposedOutput", () => {
  it("spells the address as the file is spelled, and only what comes of its name", () => {
    const name = `2021-12-15-${decomposed}.md`;
    expect(output(name, "/:categories/:title/", ["경제"])).toBe(`경제/${decomposed}/index.html`);
    expect(output(name, "/:title.html")).toBe(`${decomposed}.html`);
  });

  it("is null for names of composed letters and for addresses without letters of the name", () => {
    expect(output("2021-12-15-초거대.md", "/:title/")).toBeNull();
    expect(output(`2021-12-15-${decomposed}.md`, "/notes/:id/")).toBeNull();
  });

  it("is null for an address that the author typed", () => {
    const source = `posts/${decomposed}.md` as SourcePath;
    const note = { ...studyNote({ permalink: permalinkOf("/a/") }), source };
    expect(decomposedOutput({ note, permalink: permalinkOf("/a/") }, "/:title/")).toBeNull();
  });
});
