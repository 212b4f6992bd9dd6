import fc from "fast-check";
import { expect, it } from "vitest";
import { readPack } from "../../../src/site/packs/pack.ts";
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
