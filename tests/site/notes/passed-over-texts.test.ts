import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { passedOverTexts } from "../../../src/site/notes/passed-over-texts.ts";
import { memoryFiles } from "../../support/memory-files.ts";

describe("texts of files that are no notes", () => {
  it("are read as far as they can be", () => {
    const files = memoryFiles({ "posts/_a.md": "가", "posts/b.docx": "x" });
    const ignored = [
      { path: "posts/_a.md" as SourcePath, reason: "underscore" as const },
      { path: "posts/b.docx" as SourcePath, reason: "document" as const },
      { path: "posts/_gone.md" as SourcePath, reason: "underscore" as const },
    ];
    expect(passedOverTexts(files, ignored)).toEqual(["가"]);
  });
});
