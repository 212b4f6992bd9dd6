import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { noteIdOf } from "../../src/parse/note-id.ts";

describe("noteIdOf", () => {
  it.each([
    ["posts/2021-12-15-lg-exaone.md", "2021-12-15-lg-exaone"],
    ["posts/2021/a.b.markdown", "a.b"],
    ["초거대.MD", "초거대"],
    ["posts/md", "md"],
  ])("names %s %s", (path, id) => {
    expect(noteIdOf(path as SourcePath)).toBe(id);
  });

  it("is composed where the file system takes letters apart", () => {
    expect(noteIdOf("posts/금리.md".normalize("NFD") as SourcePath)).toBe("금리");
  });
});
