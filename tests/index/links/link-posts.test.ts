import { describe, expect, it } from "vitest";
import { linkPosts } from "../../../src/index/links/link-posts.ts";
import type { BasePath } from "../../../src/model/address/addresses.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { noteFrom } from "../../support/note-from.ts";
import { studyNote } from "../../support/study-note.ts";

function linked(body: string) {
  const asking = { note: noteFrom(body), permalink: permalinkOf("/b/") };
  const asked = { note: studyNote({ id: "2021-12-14-초거대 AI" }), permalink: permalinkOf("/초거대 AI/") };
  const note = linkPosts([asking, asked], "/repo/" as BasePath)[0]?.note;
  return {
    html: note?.sections.map(({ html }) => html).join(""),
    targets: note?.links.map(({ value }) => value.target),
  };
}

describe("linkPosts", () => {
  it("gives a link by a file's name the address of the post, below the base path on the page", () => {
    const note = linked(
      "[가]({% post_url 2021-12-14-초거대 AI %}#a) <a href='{% link _posts/2021-12-14-초거대 AI.md %}'>나</a>",
    );
    expect(note.html).toContain('<a href="/repo/초거대%20AI/#a">가</a> <a href="/repo/초거대%20AI/">나</a>');
    expect(note.targets).toEqual(["/초거대 AI/#a", "/초거대 AI/"]);
  });

  it("leads a name that no post has to where nothing is", () => {
    expect(linked("[가]({% post_url 2021-12-13-b %})").targets).toEqual(["/2021-12-13-b/"]);
  });

  it("leaves what only looks like such an address in a text", () => {
    expect(linked('`<a href="post-url:a">` [가]({% post_url 2021-12-13-b %})').html).toContain(
      "&lt;a href=&quot;post-url:a&quot;&gt;",
    );
  });
});
