import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/addresses.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { plainReader } from "../../src/site/note-reader.ts";
import { rememberNotes } from "../../src/site/remember-notes.ts";
import { smallPost } from "../support/site-folder.ts";

const settings = defaultConfig("ko");
const file = (text: string, name = "a") => ({ path: `posts/2021-12-15-${name}.md` as SourcePath, text });

describe("remembering notes", () => {
  it("reads a note again only when its text is another", () => {
    const { read } = rememberNotes();
    const first = read(file(smallPost("가")), settings);
    expect(read(file(smallPost("가")), settings)).toBe(first);
    const changed = read(file(smallPost("나")), settings);
    expect(changed.note?.title.value).toBe("나");
    expect(read(file(smallPost("나")), settings)).toBe(changed);
  });

  it("reads of all notes only those that are others, in their order, and tells of each once", async () => {
    const asked: string[][] = [];
    let told = 0;
    const reader = rememberNotes({
      ...plainReader,
      readAll(posts) {
        asked.push(posts.files.map(({ path }) => path));
        return plainReader.readAll(posts);
      },
    });
    const onNote = (): void => {
      told += 1;
    };
    const [a, b, c] = [file(smallPost("가"), "a"), file(smallPost("나"), "b"), file(smallPost("다"), "c")];
    const first = await reader.readAll({ files: [a, b], settings, onNote });
    const changed = { ...a, text: smallPost("라") };
    const second = await reader.readAll({ files: [changed, b, c], settings, onNote });
    expect(asked).toEqual([
      [a.path, b.path],
      [a.path, c.path],
    ]);
    expect(told).toBe(5);
    expect(second.map(({ note }) => note?.title.value)).toEqual(["라", "나", "다"]);
    expect(second[1]).toBe(first[1]);
    expect(reader.read(changed, settings)).toBe(second[0]);
  });

  it("reads a note again when the settings are others", () => {
    const { read } = rememberNotes();
    const marked = file("---\ntitle: 가\n---\n\n==칠==\n");
    expect(read(marked, { ...settings, equalsHighlight: false }).note?.highlights).toEqual([]);
    expect(read(marked, { ...settings, equalsHighlight: true }).note?.highlights).toHaveLength(1);
  });
});
