import { describe, expect, it } from "vitest";
import {
  answerOldAddresses,
  changed,
  headOfDraft,
  newAddressOf,
  parseDraft,
  withField,
} from "../../../src/import/notes/note-draft.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

function draft(...fields: readonly string[]) {
  return { from: "a.md", to: "2021-12-15-a.md", text: post(["title: 제목", ...fields]), changes: [] };
}

function addressOf(...fields: readonly string[]) {
  return newAddressOf(parseDraft(draft(...fields), importSettings), importSettings);
}

describe("a note on its way into the site", () => {
  it("has its future address, and none while it is held back", () => {
    expect(addressOf()).toBe("/notes/2021-12-15-a/");
    expect(addressOf("permalink: /a/")).toBe("/a/");
    expect(addressOf("published: false")).toBeNull();
    expect(addressOf("draft: true")).toBeNull();
    const ofDrafts = { ...draft("permalink: /a/"), to: "_drafts/a.md" };
    expect(newAddressOf(parseDraft(ofDrafts, importSettings), importSettings)).toBeNull();
  });

  it("is given a field, of which is told", () => {
    const { text, changes } = withField(draft(), "lang", "ko", "language-added");
    expect(text).toBe(post(["title: 제목", "lang: ko"]));
    expect(changes).toEqual([{ reason: "language-added", line: 3, text: "lang: ko" }]);
  });

  it.each([
    ["", ["permalink: /a/", "tags: [b]"]],
    ["an unreadable day", ["date: 2021-13-45"]],
    ["an unreadable field", ["title"]],
  ])("has the head that the whole has: %s", (_, fields) => {
    const typed = draft(...fields);
    const [whole, head] = [parseDraft(typed, importSettings), headOfDraft(typed, importSettings)];
    expect(head.diagnostics).toEqual(whole.diagnostics);
    expect(whole.note).toEqual(head.note === null ? null : expect.objectContaining(head.note));
    expect(newAddressOf(head, importSettings)).toBe(newAddressOf(whole, importSettings));
  });

  it("has no head without front matter, and none without a day", () => {
    expect(headOfDraft({ ...draft(), text: "글" }, importSettings).note).toBeNull();
    const { note, diagnostics } = headOfDraft({ ...draft(), to: "a.md" }, importSettings);
    expect([note, diagnostics.map(({ rule }) => rule)]).toEqual([null, ["date-missing"]]);
  });

  it("is answered where it was", () => {
    const { draft: answered, addresses } = answerOldAddresses(draft(), "/a/", ["/a/", "/b.html", "/c:d/", "/c#/"]);
    expect(addresses).toEqual([
      { kind: "same", address: "/a/" },
      { kind: "redirect", address: "/b.html" },
      { kind: "unanswerable", address: "/c:d/" },
      { kind: "redirect", address: "/c#/" },
    ]);
    expect(answered.text).toContain("redirect_from: ['/b.html', '/c%23/']\n");
    expect(answered.changes).toMatchObject([{ reason: "redirect-added", line: 3 }]);
  });

  it("tells a hidden address from one that cannot be", () => {
    const { addresses } = answerOldAddresses(draft(), "/a/", ["/posts/.xcodeproj/", "/.a:b/", "/a./"]);
    expect(addresses.map(({ kind }) => kind)).toEqual(["hidden", "unanswerable", "unanswerable"]);
  });

  it("takes two forms of one address for one", () => {
    const { addresses } = answerOldAddresses(draft(), "/초거대/", ["/초거대/".normalize("NFD")]);
    expect(addresses).toEqual([{ kind: "same", address: "/초거대/" }]);
  });

  it("has no old address while it is kept back", () => {
    expect(answerOldAddresses(draft(), null, ["/a/"]).addresses).toEqual([]);
  });

  it("remembers every change", () => {
    const change = { reason: "date-added", line: 1, text: "x" } as const;
    expect(changed(changed(draft(), { text: "1", change }), { text: "2", change })).toMatchObject({
      text: "2",
      changes: [change, change],
    });
  });
});
