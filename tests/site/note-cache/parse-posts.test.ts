import { expect, it } from "vitest";
import { parsePosts } from "../../../src/site/note-cache/parse-posts.ts";
import { manyPosts } from "../../support/many-posts.ts";
import { plainSettings } from "../../support/parse-body.ts";

it("posts are parsed into what is kept of them, and each is told of once", async () => {
  let told = 0;
  const onNote = (): void => {
    told += 1;
  };
  const notes = await parsePosts({ posts: manyPosts(3), settings: plainSettings, onNote });
  expect(told).toBe(3);
  expect(notes.map(({ path, version }) => [path, version])).toEqual(
    manyPosts(3).map(({ file, version }) => [file.path, version]),
  );
  expect(Buffer.from(notes[2]?.data ?? []).toString()).toContain('"title":{"value":"2편"');
  expect(Buffer.from(notes[2]?.words ?? []).toString()).toContain("<p>2편 본문입니다.</p>");
});
