import { describe, expect, it } from "vitest";
import { heldBack } from "../../../src/import/markdown/held-back.ts";
import { post } from "../../support/blog-in-memory.ts";

function reasons(...lines: readonly string[]) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a", ...lines]), changes: [] };
  return heldBack(draft).changes.map(({ text, reason }) => `${text} (${reason})`);
}

describe("what another program held back", () => {
  it.each([
    "Draft: true",
    "isDraft: true",
    "publish: false",
    "Published: no",
    "status: draft",
    "headless: true",
    "visibility: private",
    "password: 1234",
  ])("is a draft: %s", (line) => expect(reasons(line)).toEqual(["draft: true (held-back)"]));

  it("is in no list that was in none there", () => {
    expect(reasons("visibility: unlisted")).toEqual(["unlisted: true (field-translated)"]);
    expect(reasons("visibility: unlisted", "hidden: true")).toEqual(["draft: true (held-back)"]);
  });

  it("is a draft that lies in a folder set aside", () => {
    const draft = { from: "_private/a.md", to: "private/a.md", text: "글", changes: [] };
    expect(heldBack(draft).text).toBe("---\ndraft: true\n---\n\n글");
    expect(heldBack({ ...draft, from: ".old/a.md" }).changes).toHaveLength(1);
    expect(heldBack({ ...draft, from: "source/_posts/a.md" }).changes).toEqual([]);
  });

  it("is a draft, where nothing is made of it", () => {
    expect(reasons("build:", "  render: never")).toEqual(["draft: true (held-back)"]);
    expect(reasons("draft: false", "isDraft: true")).toEqual(["draft: true (held-back)"]);
  });

  it.each([
    "draft: true",
    "published: false",
    "Draft: false",
    "status: published",
    "public: true",
    "tags: [draft]",
    "password: ''",
  ])("is no other note: %s", (line) => expect(reasons(line)).toEqual([]));
});
