import { describe, expect, it } from "vitest";
import { asDraft } from "../../../src/import/front-matter/most-held.ts";
import { heldBack } from "../../../src/import/markdown/held-back.ts";
import { post } from "../../support/blog-in-memory.ts";

const layout = { kind: "markdown", open: [], hidden: null } as const;
const holding = { layout, heldFromOutside: null };

function reasons(...lines: readonly string[]) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a", ...lines]), changes: [] };
  return heldBack(draft, holding).changes.map(({ text, reason }) => `${text} (${reason})`);
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
    "<<: {draft: true}",
    "<<: [{a: b}, {published: false}]",
    "params: {private: true}",
    "extra: {status: draft}",
    "flags: [draft]",
  ])("is a draft: %s", (line) => expect(reasons(line)).toEqual(["draft: true (held-back)"]));

  it.each(["password: 1234", "encrypt: true", "enc_pwd: 1234", "passwords: [a, b]", "<<: {passcode: 1234}"])(
    "is a draft, if it was read with a password: %s",
    (line) => expect(reasons(line)).toEqual(["draft: true (locked-there)"]),
  );

  it("is a draft for the reason of what holds it back from outside", () => {
    const draft = { from: "a.md", to: "a.md", text: "글", changes: [] };
    const outside = { layout, heldFromOutside: { key: "draft", value: "true", reason: "locked-there" } } as const;
    expect(heldBack(draft, outside).changes).toMatchObject([{ text: "draft: true", reason: "locked-there" }]);
  });

  it.each(["cover: {hidden: true}", "repo: {private: true}", "cascade: {draft: true}"])(
    "is no draft for what it shows, speaks of or hands down: %s",
    (line) => expect(reasons(line)).toEqual([]),
  );

  it("is in no list that was in none there", () => {
    expect(reasons("visibility: unlisted")).toEqual(["unlisted: true (field-translated)"]);
    expect(reasons("build:", "  list: never")).toEqual(["unlisted: true (field-translated)"]);
    expect(reasons("_build: { list: local, render: never }")).toEqual(["draft: true (held-back)"]);
    expect(reasons("visibility: unlisted", "hidden: true")).toEqual(["draft: true (held-back)"]);
  });

  it("is held back by the stricter of its folder and its own lines", () => {
    const draft = { from: "a.md", to: "a.md", text: post(["hidden: true"]), changes: [] };
    const outside = { layout, heldFromOutside: { key: "unlisted", value: "true" } } as const;
    expect(heldBack(draft, outside).changes).toMatchObject([{ text: "draft: true" }]);
    expect(heldBack({ ...draft, text: "글" }, outside).changes).toMatchObject([{ text: "unlisted: true" }]);
    expect(heldBack({ ...draft, from: "_a/a.md", text: "글" }, outside).changes).toMatchObject([
      { text: "draft: true" },
    ]);
  });

  it.each(["posts/drafts/a.md", "초안/a.md", "a.draft.md"])("is a draft by its place, where it says so: %s", (from) => {
    const draft = { from, to: "a.md", text: post(["title: a"]), changes: [] };
    expect(heldBack(draft, holding).changes).toMatchObject([{ text: "draft: true", reason: "name-held-back" }]);
    const hugo = { layout: { ...layout, kind: "hugo" }, heldFromOutside: null } as const;
    expect(heldBack(draft, hugo).changes).toEqual([]);
  });

  it("is no draft whose name is its title with underscores for the signs", () => {
    const draft = { from: "posts/_GIT__클론.md", to: "GIT__클론.md", text: "# [GIT] 클론\n\n글", changes: [] };
    expect(heldBack(draft, holding).changes).toEqual([]);
    expect(heldBack({ ...draft, text: "# 클론\n" }, holding).changes).toHaveLength(1);
    expect(heldBack({ ...draft, from: "_posts2/_GIT__클론.md" }, holding).changes).toHaveLength(1);
  });

  it("is a draft that lies in a folder set aside", () => {
    const draft = { from: "_private/a.md", to: "private/a.md", text: "글", changes: [] };
    expect(heldBack(draft, holding).text).toBe("---\ndraft: true\n---\n\n글");
    expect(heldBack({ ...draft, from: ".old.md" }, holding).changes).toHaveLength(1);
    expect(heldBack({ ...draft, from: "source/_posts/a.md" }, holding).changes).toEqual([]);
    const hugo = { ...holding, layout: { ...holding.layout, kind: "hugo" } as const };
    expect(heldBack({ ...draft, from: "content/til/_index.md" }, hugo).changes).toEqual([]);
    expect(heldBack({ ...draft, from: "content/_til/_index.md" }, hugo).text).toBe("글");
  });

  it("is a draft where Hugo skips its file or folder", () => {
    const hugo = { layout: { ...layout, kind: "hugo" }, heldFromOutside: null } as const;
    const heldAt = (from: string) => heldBack({ from, to: "a.md", text: "글", changes: [] }, hugo).changes.length === 1;
    const skipped = ["content/posts/#a.md", "content/#x/a.md", "content/x~/a.md", "content/.a.md"];
    expect(skipped.map(heldAt)).toEqual([true, true, true, true]);
    expect(["content/~x/a.md", "content/~a.md", "content/a~.md", "content/a#.md"].map(heldAt)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("is reported as held back there too if it was, and by its name if only this site holds it back", () => {
    const draft = { from: "_a.md", to: "a.md", text: "글", changes: [] };
    const reasonOf = (kind: "hexo" | "markdown" | "obsidian") =>
      heldBack(draft, { ...holding, layout: { ...layout, kind } }).changes.map(({ reason }) => reason);
    expect(reasonOf("hexo")).toEqual(["held-back"]);
    expect(reasonOf("markdown")).toEqual(["name-held-back"]);
    expect(reasonOf("obsidian")).toEqual(["name-held-back"]);
    expect(heldBack({ ...draft, text: post(["draft: yes"]) }, holding).changes).toMatchObject([
      { text: "draft: true" },
    ]);
  });

  it.each([
    ["hugo", "content/posts/a.md", "headless: true"],
    ["quartz", "content/a.md", "publish: false"],
    ["hexo", "source/_posts/a.md", "hide: true"],
  ] as const)("is held back for what it says, which %s did not read", (kind, from, line) => {
    const reasonOf = (...lines: readonly string[]) => {
      const draft = { from, to: "a.md", text: post(lines), changes: [] };
      return heldBack(draft, { ...holding, layout: { ...layout, kind } }).changes.map(({ reason }) => reason);
    };
    expect(reasonOf(line)).toEqual(["field-held-back"]);
    expect(reasonOf(line, "isDraft: true")).toEqual(["held-back"]);
  });

  it("is published under a name with an underscore that means nothing to Quartz and to a digital garden", () => {
    const quartz = { layout: { ...layout, kind: "quartz" }, heldFromOutside: null } as const;
    const draft = { from: "content/_산출물/_a.md", to: "a.md", text: "글", changes: [] };
    expect(heldBack(draft, quartz).changes).toEqual([]);
    expect(heldBack({ ...draft, from: "content/.a.md" }, quartz).changes).toHaveLength(1);
    expect(heldBack({ ...draft, text: post(["draft: yes"]) }, quartz).changes).toHaveLength(1);
    expect(heldBack(draft, { ...quartz, layout: { ...layout, kind: "hugo" } }).changes).toEqual([]);
    expect(heldBack({ ...draft, text: post(["dg-publish: true"]) }, holding).changes).toEqual([]);
    expect(heldBack({ ...draft, text: post(["dg-publish: false"]) }, holding).changes).toHaveLength(1);
  });

  it("is no draft in a folder that is there for order alone", () => {
    const open = { layout: { ...layout, open: ["src/data/blog/"] }, heldFromOutside: null };
    const textOf = (from: string) => heldBack({ from, to: "a.md", text: "글", changes: [] }, open).text;
    expect(textOf("src/data/blog/_releases/a.md")).toBe("글");
    expect(textOf("src/data/blog/_releases/_a.md")).toContain("draft: true");
    expect(textOf("src/data/_blog/a.md")).toContain("draft: true");
  });

  it("is unlisted if a plugin publishes hidden posts, and a draft otherwise", () => {
    const draft = { from: "a.md", to: "a.md", text: post(["title: a", "hidden: true"]), changes: [] };
    const plugin = { layout: { ...layout, hidden: "hidden" }, heldFromOutside: null };
    expect(heldBack(draft, plugin).changes).toMatchObject([{ text: "unlisted: true", reason: "field-translated" }]);
    expect(heldBack({ ...draft, text: post(["hidden: false"]) }, plugin).changes).toEqual([]);
    expect(heldBack({ ...draft, text: post(["hidden: true", "password: 1"]) }, plugin).changes).toMatchObject([
      { text: "draft: true" },
    ]);
    expect(heldBack(draft, holding).changes).toMatchObject([{ text: "draft: true" }]);
    expect(heldBack(draft, { ...plugin, heldFromOutside: asDraft }).changes).toMatchObject([{ text: "draft: true" }]);
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
