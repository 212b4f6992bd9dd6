import { describe, expect, it } from "vitest";
import { followLinkTags } from "../../../../src/import/jekyll/text/link-tags.ts";
import { post } from "../../../support/blog-in-memory.ts";

const pages: ReadonlyMap<string, string> = new Map([["_notes/java/기초.md", "/notes/java/기 초/"]]);

function followed(body: string) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
  return followLinkTags(draft, (path) => pages.get(path) ?? null);
}

describe("followLinkTags", () => {
  it("writes where a page is now in the place of its file", () => {
    const { text, changes } = followed("[a]({% link _notes/java/기초.md %}) [b]({%- link /_notes/java/기초.md -%}#c)");
    expect(text).toBe(post(["title: a"], "[a](/notes/java/기%20초/) [b](/notes/java/기%20초/#c)"));
    expect(changes.map(({ reason, line }) => [reason, line])).toEqual([
      ["file-moved", 5],
      ["file-moved", 5],
    ]);
  });

  it.each(["{% link _posts/2021-12-15-a.md %}", "`{% link _notes/java/기초.md %}`", "{{ link _notes/java/기초.md }}"])(
    "leaves %s as it is",
    (body) => {
      expect(followed(body).changes).toEqual([]);
    },
  );
});
