import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import { cutIntoFiles } from "../../src/search/cut-into-files.ts";
import { studyNote } from "../support/study-note.ts";

const permalink = permalinkOf("/a/");
const notesOf = (count: number, wordCount = 700): readonly PublishedNote[] =>
  Array.from({ length: count }, (_, number) => ({ note: studyNote({ id: `note-${number}`, wordCount }), permalink }));
const namesOf = (notes: readonly PublishedNote[]) => cutIntoFiles(notes).map((first) => notes[first]?.note.id);

describe("the files of texts", () => {
  it("contain two or three clippings, or more short notes", () => {
    expect(300 / cutIntoFiles(notesOf(300)).length).toBeGreaterThan(1.5);
    expect(300 / cutIntoFiles(notesOf(300)).length).toBeLessThan(6);
    expect(300 / cutIntoFiles(notesOf(300, 20)).length).toBeGreaterThan(10);
    expect(300 / cutIntoFiles(notesOf(300, 1e6)).length).toBe(1);
  });

  it("never contain many more than they should", () => {
    const firsts = [...cutIntoFiles(notesOf(300)), 300];
    expect(Math.max(...firsts.slice(1).map((first, index) => first - (firsts[index] ?? 0)))).toBeLessThanOrEqual(8);
  });

  it("begin with the first note, and there are none without notes", () => {
    expect(cutIntoFiles(notesOf(5))[0]).toBe(0);
    expect(cutIntoFiles([])).toEqual([]);
  });

  it("mostly stay as they are when a new note comes", () => {
    const notes = notesOf(60);
    const newest = { note: studyNote({ id: "newest", wordCount: 700 }), permalink };
    const before = new Set(namesOf(notes));
    const after = namesOf([newest, ...notes]);
    expect(after.filter((name) => !before.has(name)).length).toBeLessThanOrEqual(3);
    expect(after.length).toBeGreaterThan(15);
  });
});
