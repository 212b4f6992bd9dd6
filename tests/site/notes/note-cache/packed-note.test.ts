import { expect, it } from "vitest";
import { decodeNote } from "../../../../src/site/notes/note-cache/note-text.ts";
import { packedNote } from "../../../../src/site/notes/note-cache/packed-note.ts";
import { parsePost } from "../../../../src/site/notes/parse-post.ts";
import { manyPosts } from "../../../support/many-posts.ts";
import { plainSettings } from "../../../support/parse-body.ts";

it("keeps a parsed post under its path and version, as bytes from which it is decoded", () => {
  for (const post of manyPosts(2)) {
    const parsed = parsePost(post.file, plainSettings);
    const { path, version, pieces } = packedNote(post, parsed);
    expect([path, version]).toEqual([post.file.path, post.version]);
    const [data = "", words = ""] = pieces().map((piece) => Buffer.from(piece).toString());
    expect(decodeNote(data, () => JSON.parse(words))).toEqual(parsed);
  }
});
