import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { NoteCache } from "../../../../src/site/notes/note-cache/note-cache.ts";
import { type PackFolder, packFolder } from "../../../../src/site/notes/note-cache/pack-folder.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { siteFolder, smallPost } from "../../../support/site-folder.ts";

const file = (text: string, path = "posts/2021-12-15-a.md") => ({ path: path as SourcePath, text });

/** A folder that counts what is written into it. */
function watched(): { readonly folder: PackFolder; readonly written: string[][] } {
  const packs = packFolder(join(siteFolder({}), "notes"));
  const written: string[][] = [];
  return {
    written,
    folder: {
      read: packs.read,
      write(key, notes, changed) {
        written.push([...notes.keys()]);
        packs.write(key, notes, changed);
      },
    },
  };
}

describe("the cache of read notes", () => {
  it("gives what parsing gives, the first time and in the next process", () => {
    const { folder } = watched();
    const parsed = parseNote(file(smallPost("가")), plainSettings);
    const first = new NoteCache(folder, "one");
    expect(first.read(file(smallPost("가")), plainSettings)).toEqual(parsed);
    first.save();
    const second = new NoteCache(folder, "one");
    expect(second.read(file(smallPost("가")), plainSettings)).toEqual(parsed);
  });

  it("knows a note by its path and its text, and says which it is", () => {
    const { folder } = watched();
    const cache = new NoteCache(folder, "one");
    const versionOf = (text: string, path?: string) => {
      const { note } = cache.read(file(text, path), plainSettings);
      return note === null ? expect.fail("no note") : cache.versionOf(note);
    };
    const first = versionOf(smallPost("가"));
    expect(first).toBeDefined();
    expect(versionOf(smallPost("가"))).toBe(first);
    expect(versionOf(smallPost("나"))).not.toBe(first);
    expect(versionOf(smallPost("가"), "posts/2021-12-16-b.md")).not.toBe(first);
    expect(cache.versionOf({})).toBeUndefined();
    cache.save();
    const { note } = new NoteCache(folder, "one").read(file(smallPost("나")), plainSettings);
    expect(note?.title.value).toBe("나");
  });

  it("does not believe what another program, or other settings, left", () => {
    const { folder } = watched();
    const text = "---\ntitle: 가\n---\n\n==칠==\n";
    const first = new NoteCache(folder, "one");
    expect(first.read(file(text), plainSettings).note?.highlights).toEqual([]);
    first.save();
    const settings = { ...plainSettings, equalsHighlight: true };
    const other = new NoteCache(folder, "one").read(file(text), settings);
    expect(other.note?.highlights.map((highlight) => highlight.text)).toEqual(["칠"]);
    expect(first.read(file(text), settings)).toEqual(other);
    const reread = new NoteCache(folder, "two");
    reread.read(file(text), plainSettings);
    expect(reread.read(file(text), plainSettings)).toEqual(parseNote(file(text), plainSettings));
  });

  it("forgets notes that are gone, and touches nothing when nothing changed", () => {
    const { folder, written } = watched();
    const first = new NoteCache(folder, "one");
    first.read(file(smallPost("가"), "posts/2021-12-15-a.md"), plainSettings);
    first.read(file(smallPost("나"), "posts/2021-12-16-b.md"), plainSettings);
    first.save();
    const second = new NoteCache(folder, "one");
    second.read(file(smallPost("나"), "posts/2021-12-16-b.md"), plainSettings);
    second.save();
    expect(written.at(-1)).toEqual(["posts/2021-12-16-b.md"]);
    expect(folder.read("").length).toBe(0);
  });

  it("keeps nothing before anything was read", () => {
    const { folder, written } = watched();
    new NoteCache(folder, "one").save();
    expect(written).toEqual([]);
  });
});
