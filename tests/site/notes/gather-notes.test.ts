import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type GatheredNotes, gatherNotes } from "../../../src/site/notes/gather-notes.ts";
import type { PlanningMemory } from "../../../src/site/site-request.ts";
import { type MemoryFiles, memoryFiles } from "../../support/memory-files.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { parsedPosts } from "../../support/parsed-posts.ts";
import { smallPost } from "../../support/site-folder.ts";
import { day, studyNote } from "../../support/study-note.ts";

const path = "posts/2021-12-15-a.md" as SourcePath;
const earlier = studyNote({ source: path, title: "전에" });
const asBefore: PlanningMemory = { formerNote: () => earlier };

function gather(files: MemoryFiles, memory?: PlanningMemory): GatheredNotes {
  const now = { day: day("2022-01-01"), time: "09:00:00" };
  return gatherNotes({ ...parsedPosts(memoryFiles(files), plainSettings), now, memory });
}

const titles = (notes: GatheredNotes["notes"]) => notes.map(({ title }) => title.value);

describe("gathering the notes of a posts folder", () => {
  it("gives the note of each file, and says of which there is none", () => {
    const { notes, unread, posts } = gather({ [path]: smallPost("가"), "posts/2021-12-16-b.md": "" });
    expect(titles(notes)).toEqual(["가"]);
    expect(unread).toEqual(["posts/2021-12-16-b.md"]);
    expect(posts.map((post) => [post.path, post.note?.title.value ?? null])).toEqual([
      [path, "가"],
      ["posts/2021-12-16-b.md", null],
    ]);
  });

  it("lets an earlier note stand in for a file that holds none, whether it is empty or cannot be read", () => {
    for (const content of ["", { failure: "EACCES" }]) {
      const { notes, former, unread, posts } = gather({ [path]: content }, asBefore);
      expect(notes).toEqual([earlier]);
      expect(former).toEqual([earlier]);
      expect(unread).toEqual([path]);
      expect(posts).toEqual([{ path, note: earlier }]);
    }
  });

  it("prefers what is in the file now to what is remembered of it", () => {
    const { notes, former } = gather({ [path]: smallPost("나중") }, asBefore);
    expect(titles(notes)).toEqual(["나중"]);
    expect(former).toEqual([]);
  });

  it("counts a file that may be held back as one without a note, in a preview alone", () => {
    const files = { [path]: smallPost("가").replace("tags:", "private: true\ntags:") };
    const preview = gather(files, asBefore);
    expect(preview.held).toEqual(new Set([path]));
    expect(preview.posts).toEqual([{ path, note: null }]);
    expect(preview.former).toEqual([]);
    const build = gather(files);
    expect(build.held).toEqual(new Set());
    expect(build.posts[0]?.note?.title.value).toBe("가");
  });
});
