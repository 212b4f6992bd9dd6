import { describe, expect, it } from "vitest";
import { asHtmlNote, isHtml } from "../../../src/import/jekyll/html-post.ts";
import { parseDraft } from "../../../src/import/notes/note-draft.ts";
import { importSettings } from "../../support/blog-in-memory.ts";

function noteOf(text: string) {
  return asHtmlNote({ from: "a.html", to: "2021-12-15-a.md", text, changes: [] });
}

describe("a post in HTML", () => {
  it.each([
    ["---\ntitle: a\n---\n<p>글</p>\n", "---\ntitle: a\n---\n{::nomarkdown}\n<p>글</p>\n{:/nomarkdown}\n"],
    ["---\ntitle: a\n---\n\n글", "---\ntitle: a\n---\n{::nomarkdown}\n\n글\n{:/nomarkdown}\n"],
    ["---\r\ntitle: a\r\n---\r\n글", "---\r\ntitle: a\r\n---\r\n{::nomarkdown}\r\n글\r\n{:/nomarkdown}\r\n"],
    ["---\ntitle: a\n---", "---\ntitle: a\n---\n{::nomarkdown}\n{:/nomarkdown}\n"],
  ])("%j is the note %j", (typed, written) => {
    expect(noteOf(typed)?.text).toBe(written);
    expect(noteOf(typed)?.changes.map(({ reason, text }) => [reason, text])).toEqual([["html-kept", "{::nomarkdown}"]]);
  });

  it("keeps every letter, whatever Markdown would make of it", () => {
    const body = "1. *가* [나](다)\n<p>라\n\n        마</p>\n\n    # 바\n<pre>\n\n    사\n</pre>";
    const draft = noteOf(`---\ntitle: a\n---\n${body}`);
    const html = draft === null ? "" : JSON.stringify(parseDraft(draft, importSettings).note?.sections);
    for (const part of ["1. *가* [나](다)", "        마</p>", "    # 바", "    사"]) expect(html).toContain(part);
    expect(html).not.toContain("<ol");
  });

  it.each([
    "<p>글</p>",
    "---\ntitle: a\n---\n<!DOCTYPE html>\n<html></html>",
    "---\ntitle: a\n---\n<p>글</p>\n{:/}\n<p>글</p>",
  ])("is none of %j", (typed) => {
    expect(noteOf(typed)).toBeNull();
  });

  it("is recognised by its name", () => {
    expect(["_posts/a.html", "_posts/a.HTML", "_posts/a.md"].map(isHtml)).toEqual([true, true, false]);
  });
});
