import { expect, it } from "vitest";
import { packedNote } from "../../../../src/site/notes/note-cache/packed-note.ts";
import { parsePost } from "../../../../src/site/notes/parse-post.ts";
import { readingSettings } from "../../../../src/site/notes/reading-settings.ts";
import { packParser } from "../../../../src/site/notes/threads/parse-pack.ts";
import { type PackedPost, postsOf } from "../../../../src/site/packs/pack.ts";
import { manyPosts } from "../../../support/many-posts.ts";
import { plainSettings } from "../../../support/parse-body.ts";

const plain = ({ path, version, pieces }: PackedPost) => [
  path,
  version,
  pieces().map((piece) => Buffer.from(piece).toString()),
];

it("packs what is kept of each post, and keeps a pack when it makes the next", () => {
  const parsePack = packParser(readingSettings(plainSettings));
  const posts = manyPosts(12);
  const packs = [parsePack(posts.slice(0, 8)), parsePack(posts.slice(8))];
  const packed = packs.flatMap(({ head, columns }) => postsOf(head, columns));
  expect(packed.map(plain)).toEqual(posts.map((post) => plain(packedNote(post, parsePost(post.file, plainSettings)))));
});

it("packs nothing of no post", () => {
  expect(packParser(readingSettings(plainSettings))([])).toEqual({ head: { posts: [] }, columns: [] });
});
