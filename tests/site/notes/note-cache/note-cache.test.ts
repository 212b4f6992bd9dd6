import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { NoteCache } from "../../../../src/site/notes/note-cache/note-cache.ts";
import { PackCache } from "../../../../src/site/packs/pack-cache.ts";
import { packFolder } from "../../../../src/site/packs/pack-folder.ts";
import { manyPosts } from "../../../support/many-posts.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { siteFolder, smallPost } from "../../../support/site-folder.ts";
import { parseProgram, threadProgram } from "../../../support/thread-program.ts";

const file = (text: string, path = "posts/2021-12-15-a.md") => ({ path: path as SourcePath, text });

/** Opens a new folder as one process after another would. */
function processes(): (program: string) => NoteCache {
  const folder = packFolder(join(siteFolder({}), "notes"));
  return (program) => new NoteCache(new PackCache(folder, program));
}

describe("the cache of read notes", () => {
  it("gives what parsing gives, the first time and in the next process", () => {
    const open = processes();
    const parsed = parseNote(file(smallPost("가")), plainSettings);
    const first = open("one");
    expect(first.read(file(smallPost("가")), plainSettings)).toEqual(parsed);
    first.save();
    const second = open("one");
    expect(second.read(file(smallPost("가")), plainSettings)).toEqual(parsed);
  });

  it("knows a note by its path and its text, and says which it is", () => {
    const open = processes();
    const cache = open("one");
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
    const { note } = open("one").read(file(smallPost("나")), plainSettings);
    expect(note?.title.value).toBe("나");
  });

  it("does not believe what another program, or other settings, left", () => {
    const open = processes();
    const text = "---\ntitle: 가\n---\n\n==칠==\n";
    const first = open("one");
    expect(first.read(file(text), plainSettings).note?.highlights).toEqual([]);
    first.save();
    const settings = { ...plainSettings, equalsHighlight: true };
    const other = open("one").read(file(text), settings);
    expect(other.note?.highlights.map((highlight) => highlight.text)).toEqual(["칠"]);
    expect(first.read(file(text), settings)).toEqual(other);
    const reread = open("two");
    reread.read(file(text), plainSettings);
    expect(reread.read(file(text), plainSettings)).toEqual(parseNote(file(text), plainSettings));
  });

  it("says which version it read at a path, and of no other", () => {
    const open = processes();
    const cache = open("one");
    const { note } = cache.read(file(smallPost("가"), "posts/2021-12-15-a.md"), plainSettings);
    expect(cache.versionAt("posts/2021-12-15-a.md")).toBe(cache.versionOf(note ?? expect.fail("no note")));
    expect(cache.versionAt("posts/2021-12-16-b.md")).toBeUndefined();
    cache.save();
    expect(open("one").versionAt("posts/2021-12-15-a.md")).toBeUndefined();
  });

  describe("reading many posts", () => {
    it("gives what reading each gives, on one thread or several, and in the next process", async () => {
      const folder = packFolder(join(siteFolder({}), "notes"));
      const files = manyPosts(60).map((post) => post.file);
      const expected = files.map((file) => ({ file, ...parseNote(file, plainSettings) }));
      let told = 0;
      const onNote = (): void => {
        told += 1;
      };
      const threads = { program: await parseProgram(), count: 1, worthFrom: 1 };
      for (const cache of [
        new NoteCache(new PackCache(packFolder(join(siteFolder({}), "notes")), "one")),
        new NoteCache(new PackCache(folder, "one"), threads),
        new NoteCache(new PackCache(folder, "one"), threads),
      ]) {
        const parsed = await cache.readAll({ files, settings: plainSettings, onNote });
        expect(parsed).toEqual(expected);
        for (const { note } of parsed) expect(note === null ? undefined : cache.versionOf(note)).toBeDefined();
        cache.save();
      }
      expect(told).toBe(3 * files.length);
    });

    it("starts a thread only for enough posts that are not known", async () => {
      const started = join(siteFolder({}), "started");
      const program = threadProgram(`
        import { writeFileSync } from "node:fs";
        writeFileSync(${JSON.stringify(started)}, "");
      `);
      const folder = packFolder(join(siteFolder({}), "notes"));
      const files = manyPosts(6).map((post) => post.file);
      let others = 0;
      const meanwhile = (): Promise<void> => {
        others += 1;
        return Promise.resolve();
      };
      const read = async (some: typeof files) => {
        const cache = new NoteCache(new PackCache(folder, "one"), { program, count: 1, worthFrom: 4 });
        const posts = { files: some, settings: plainSettings, onNote: () => undefined, meanwhile };
        const parsed = await cache.readAll(posts);
        cache.save();
        return parsed.map(({ note }) => note?.title.value);
      };
      expect(await read(files.slice(0, 3))).toEqual(["0편", "1편", "2편"]);
      expect(await read(files)).toEqual(["0편", "1편", "2편", "3편", "4편", "5편"]);
      expect([existsSync(started), others]).toEqual([false, 0]);
      expect(await read(manyPosts(10).map((post) => post.file))).toHaveLength(10);
      expect([existsSync(started), others]).toEqual([true, 1]);
    });
  });
});
