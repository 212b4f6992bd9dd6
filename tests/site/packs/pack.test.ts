import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PackedPost, readPack } from "../../../src/site/packs/pack.ts";
import { PackWriter } from "../../../src/site/packs/pack-writer.ts";

const text = fc.string({ unit: "grapheme" });
const packed = (path: string, version: string, pieces: readonly string[]): PackedPost => ({
  path,
  version,
  pieces: () => pieces.map((piece) => Buffer.from(piece)),
});
const posts = fc.array(
  fc
    .record({ path: text, version: text, pieces: fc.array(text, { maxLength: 5 }) })
    .map(({ path, version, pieces }) => packed(path, version, pieces)),
);
const writePack = (key: string, written: readonly PackedPost[]): Uint8Array =>
  Buffer.concat(new PackWriter().write(key, written));
const read = (key: string, bytes: Uint8Array) => readPack(key, Buffer.from(bytes));
const plain = (read: ReturnType<typeof readPack>) =>
  read?.map(({ pieces, ...told }) => [told, ...pieces().map((piece) => Buffer.from(piece).toString())]);

describe("a pack of posts", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(posts, (written) => {
        expect(plain(read("key", writePack("key", written)))).toEqual(plain(written));
      }),
    );
  });

  it("is nothing under another key", () => {
    expect(read("other", writePack("key", [packed("a", "1", ["{}", "[]"])]))).toBeNull();
  });

  it("is nothing once a byte of it is missing, too many, or another", () => {
    const whole = writePack("key", [packed("posts/가.md", "1", ['{"note":null}', "[]"])]);
    for (let at = 0; at < whole.length; at += 1) {
      expect(read("key", whole.subarray(0, at))).toBeNull();
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(read("key", damaged)).toBeNull();
    }
    expect(read("key", Buffer.concat([whole, Buffer.from("x")]))).toBeNull();
  });
});
