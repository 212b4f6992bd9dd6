import fc from "fast-check";
import { expect, it } from "vitest";
import { postsOf, readPack } from "../../../src/site/packs/pack.ts";
import { PackWriter } from "../../../src/site/packs/pack-writer.ts";

const packs = fc.array(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), { maxLength: 5 });

it("writes each pack as if it were the first", () => {
  fc.assert(
    fc.property(packs, (written) => {
      const writer = new PackWriter();
      for (const pieces of written) {
        const post = { path: "posts/a.md", version: "1", pieces: () => pieces };
        const file = Buffer.concat(writer.write("key", [post]));
        expect(file).toEqual(Buffer.concat(new PackWriter().write("key", [post])));
        expect(readPack("key", file)?.map((read) => read.pieces().map((piece) => [...piece]))).toEqual([
          pieces.map((piece) => [...piece]),
        ]);
      }
    }),
  );
});

it("gathers posts as they are written, without a seal", () => {
  fc.assert(
    fc.property(packs, (written) => {
      const posts = written.map((pieces, index) => ({ path: `posts/${index}.md`, version: "1", pieces: () => pieces }));
      const { head, columns, bytes } = new PackWriter().gather(posts);
      const plain = (some: ReturnType<typeof postsOf>) =>
        some.map(({ path, version, pieces }) => [path, version, pieces().map((piece) => [...piece])]);
      expect(plain(postsOf(head, columns))).toEqual(plain(posts));
      expect(Buffer.concat(columns)).toEqual(Buffer.from(bytes));
    }),
  );
});
