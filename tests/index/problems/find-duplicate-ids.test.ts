import { describe, expect, it } from "vitest";
import { findDuplicateIds } from "../../../src/index/problems/find-duplicate-ids.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { studyNote } from "../../support/study-note.ts";

function noteAt(folder: string, id: string) {
  return studyNote({ id, source: `posts/${folder}/${id}.md` as SourcePath });
}

describe("findDuplicateIds", () => {
  it("names all files of one name, once", () => {
    const notes = [noteAt("b", "x"), noteAt("a", "x"), noteAt("a", "y"), noteAt("c", "x")];
    expect(findDuplicateIds(notes)).toMatchObject([
      {
        rule: "note-id-twice",
        source: "posts/a/x.md",
        facts: { id: "x", files: ["posts/a/x.md", "posts/b/x.md", "posts/c/x.md"] },
      },
    ]);
  });

  it("takes the two Unicode forms of a name for one", () => {
    const notes = [noteAt("a", "초거대"), noteAt("b", "초거대".normalize("NFD"))];
    expect(findDuplicateIds(notes)).toHaveLength(1);
  });

  it("is silent about names of their own", () => {
    expect(findDuplicateIds([noteAt("a", "x"), noteAt("a", "y")])).toEqual([]);
  });
});
