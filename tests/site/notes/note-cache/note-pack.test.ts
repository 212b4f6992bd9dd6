import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packNote, readPack, writePack } from "../../../../src/site/notes/note-cache/note-pack.ts";

const text = fc.string({ unit: "grapheme" });
const notes = fc.array(
  fc
    .record({ path: text, version: text, data: text, words: text })
    .map(({ path, version, ...told }) => packNote(path, version, told)),
);
const read = (key: string, bytes: Uint8Array) => readPack(key, Buffer.from(bytes));
const plain = (packed: ReturnType<typeof readPack>) =>
  packed?.map(({ data, words, ...told }) => [told, Buffer.from(data).toString(), Buffer.from(words).toString()]);

describe("a pack of notes", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(notes, (packed) => {
        expect(plain(read("key", writePack("key", packed)))).toEqual(plain(packed));
      }),
    );
  });

  it("is nothing under another key", () => {
    expect(read("other", writePack("key", [packNote("a", "1", { data: "{}", words: "[]" })]))).toBeNull();
  });

  it("is nothing once a byte of it is missing, too many, or another", () => {
    const whole = writePack("key", [packNote("posts/가.md", "1", { data: '{"note":null}', words: "[]" })]);
    for (let at = 0; at < whole.length; at += 1) {
      expect(read("key", whole.subarray(0, at))).toBeNull();
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(read("key", damaged)).toBeNull();
    }
    expect(read("key", Buffer.concat([whole, Buffer.from("x")]))).toBeNull();
  });
});
