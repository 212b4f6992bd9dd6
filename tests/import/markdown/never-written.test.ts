import { expect, it } from "vitest";
import { neverWritten } from "../../../src/import/markdown/never-written.ts";
import { post } from "../../support/blog-in-memory.ts";

function written(...lines: readonly string[]) {
  return neverWritten({ from: "a.md", to: "a.md", text: post(lines), changes: [] });
}

it("holds back what has no address", () => {
  expect(written("title: a", "permalink: false", "date: 2020-01-02")).toMatchObject({
    text: post(["title: a", "date: 2020-01-02", "published: false"]),
    changes: [{ reason: "held-back", line: 4, text: "published: false" }],
  });
  expect(written("permalink: false # 아직", "published: true").text).toBe(post(["published: false"]));
});

it.each(["permalink: /false/", "title: a", "permalink:"])("lets any other note be: %s", (line) => {
  expect(written(line).changes).toEqual([]);
});
