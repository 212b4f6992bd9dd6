import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../../src/check/rules/broken-links.ts";
import { addressesOf, checkSubject, foundTargets, noteWithLink } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteConfig, studyNote } from "../../support/study-note.ts";

const other = studyNote({ id: "2021-12-15-lg", tags: ["경제"] });

function found(target: string, basePath = "/"): readonly unknown[] {
  const told = {
    notes: [other, noteWithLink("link", target)],
    assets: ["/assets/표.pdf"],
    config: siteConfig({ basePath, origin: "https://notes.example" }),
  };
  return foundTargets(brokenLinks(checkSubject(told), addressesOf(told)));
}

describe("brokenLinks", () => {
  it("reports a link to a note that does not exist, and suggests the one that was meant", () => {
    expect(found("/notes/2021-12-15-lgg/")).toEqual([
      {
        rule: "link-broken",
        source: "posts/2021-12-16-linking.md",
        target: "/notes/2021-12-15-lgg/",
        suggestion: "/notes/2021-12-15-lg/",
      },
    ]);
  });

  it("suggests the place in the note along with it, if it has one of the name", () => {
    const there = noteFrom("## 요약\n\n올랐다");
    const suggested = (fragment: string) => {
      const told = { notes: [there, noteWithLink("link", `${there.id}.md#${fragment}`)] };
      return foundTargets(brokenLinks(checkSubject(told), addressesOf(told)));
    };
    expect(suggested("요약")).toMatchObject([{ suggestion: `/notes/${there.id}/#요약` }]);
    expect(suggested("없는-자리")).toMatchObject([{ suggestion: `/notes/${there.id}/` }]);
  });

  it.each([
    "/notes/2021-12-15-lg/",
    "/notes/2021-12-15-lg",
    "../2021-12-15-lg/#없는-자리",
    "/tags/%EA%B2%BD%EC%A0%9C/",
    "/assets/표.pdf",
    "/feed.xml",
    "#",
    "?page=2",
    "https://other.example/none/",
    "https://notes.example/archive/",
  ])("accepts %s", (target) => expect(found(target)).toEqual([]));

  it.each([
    "/tags/none/",
    "2021-12-15-lg.md",
    "/assets/none.pdf",
    "https://notes.example/none/",
    "/notes/2021-12-15-LG/",
  ])("is not content with %s", (target) => expect(found(target)).toHaveLength(1));

  it("accepts a page's file without its extension, as hosts serve it", () => {
    const note = noteWithLink("link", "/blog/2021-12-15-lg");
    const told = { notes: [other, note], config: siteConfig({ permalink: "/blog/:id.html" }) };
    expect(brokenLinks(checkSubject(told), addressesOf(told))).toEqual([]);
  });

  it("warns of a link to a file beside the notes, which works where the files are read themselves", () => {
    expect(found("../labs/x/README.md")).toEqual([
      { rule: "link-outside-site", source: "posts/2021-12-16-linking.md", target: "../labs/x/README.md" },
    ]);
  });

  it("fixes the way from the post to a file of the site, as an editor follows it", () => {
    const told = { notes: [noteFrom("[표](../assets/표.pdf)")], assets: ["/assets/표.pdf"] };
    const found = brokenLinks(checkSubject(told), addressesOf(told));
    expect(found).toMatchObject([{ rule: "link-broken", facts: { suggestion: "/assets/표.pdf" } }]);
    expect(found[0]?.fix).toEqual({ place: found[0]?.place, text: "/assets/표.pdf" });
  });

  it("judges the same under a base path", () => {
    expect(found("/repo/tags/경제/", "/repo/")).toEqual([]);
    expect(found("/tags/경제/", "/repo/")).toEqual([]);
    expect(found("/repo/none/", "/repo/")).toHaveLength(1);
  });

  it("leaves images to their own rule", () => {
    const told = { notes: [noteWithLink("image", "/none.png")] };
    expect(brokenLinks(checkSubject(told), addressesOf(told))).toEqual([]);
  });

  it.each(["../2021-12-17-draft", "2021-12-17-draft.md", "./2021-12-17-draft.md#자리"])(
    "says of %s, a link to a note that is held back, why it leads nowhere",
    (target) => {
      const held = { note: studyNote({ id: "2021-12-17-draft" }), reason: "draft" } as const;
      const told = { notes: [noteWithLink("link", target)], heldBack: [held] };
      expect(foundTargets(brokenLinks(checkSubject(told), addressesOf(told)))).toEqual([
        {
          rule: "link-held-back",
          source: "posts/2021-12-16-linking.md",
          target,
          id: "2021-12-17-draft",
          held: { file: "posts/2021-12-17-draft.md", reason: "draft", until: null },
        },
      ]);
    },
  );
});
