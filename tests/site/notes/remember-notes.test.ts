import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { plainReader } from "../../../src/site/notes/note-reader.ts";
import { rememberNotes } from "../../../src/site/notes/remember-notes.ts";
import { manyPosts } from "../../support/many-posts.ts";
import { smallPost } from "../../support/site-folder.ts";

const file = (text: string) => ({ path: "posts/2021-12-15-a.md" as SourcePath, text });

describe("remembering notes", () => {
  it("reads a note again only when its text is another", () => {
    const { read } = rememberNotes();
    const first = read(file(smallPost("가")), defaultConfig("ko"));
    expect(read(file(smallPost("가")), defaultConfig("ko"))).toBe(first);
    const changed = read(file(smallPost("나")), defaultConfig("ko"));
    expect(changed.note?.title.value).toBe("나");
    expect(read(file(smallPost("나")), defaultConfig("ko"))).toBe(changed);
  });

  it("reads a note again when it is read under other settings", () => {
    const { read } = rememberNotes();
    const marked = file("---\ntitle: 가\n---\n\n==칠==\n");
    const settings = defaultConfig("ko");
    expect(read(marked, { ...settings, equalsHighlight: false }).note?.highlights).toEqual([]);
    expect(read(marked, { ...settings, equalsHighlight: true }).note?.highlights).toHaveLength(1);
  });

  it("reads of many notes only those that have changed, and tells of each", async () => {
    const asked: string[][] = [];
    const { readAll } = rememberNotes({
      ...plainReader,
      readAll(posts) {
        asked.push(posts.files.map(({ path }) => path));
        return plainReader.readAll(posts);
      },
    });
    const settings = defaultConfig("ko");
    const files = manyPosts(3).map((post) => post.file);
    let told = 0;
    const onNote = (): void => {
      told += 1;
    };
    const first = await readAll({ files, settings, onNote });
    const changed = files.map((one, index) => (index === 1 ? { ...one, text: smallPost("나") } : one));
    const second = await readAll({ files: changed, settings, onNote });
    expect(asked).toEqual([files.map(({ path }) => path), ["posts/2021-12-15-1.md"]]);
    expect(second.map(({ note }) => note?.title.value)).toEqual(["0편", "나", "2편"]);
    expect([second[0], second[2]]).toEqual([first[0], first[2]]);
    expect(second[0]?.note).toBe(first[0]?.note);
    expect(told).toBe(6);
  });

  it("lets other work be done where threads read", async () => {
    const meanwhile = (): Promise<void> => Promise.resolve();
    let asked: unknown = null;
    const { readAll } = rememberNotes({
      ...plainReader,
      readAll(posts) {
        asked = posts.meanwhile;
        return plainReader.readAll(posts);
      },
    });
    await readAll({ files: [], settings: defaultConfig("ko"), onNote: () => undefined, meanwhile });
    expect(asked).toBe(meanwhile);
  });
});
