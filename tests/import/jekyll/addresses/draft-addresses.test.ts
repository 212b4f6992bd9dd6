import { describe, expect, it } from "vitest";
import { withDraftAddresses } from "../../../../src/import/jekyll/addresses/draft-addresses.ts";
import { settleNote } from "../../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../../support/blog-in-memory.ts";

function oldAddresses(...lines: readonly string[]) {
  const text = post(["title: a", ...lines]);
  const draft = { from: "a.md", to: "2021-12-15-a.md", text, changes: [] };
  return withDraftAddresses(settleNote(draft, [], importSettings), text, ["/a/", "/b/"]).oldAddresses;
}

describe("withDraftAddresses", () => {
  it("reports where Jekyll published a note marked as a draft", () => {
    expect(oldAddresses("draft: true")).toEqual([{ kind: "draft", address: "/a/" }]);
  });

  it("reports nothing for a note that is published, or held back for another reason too", () => {
    for (const lines of [[], ["draft: false"], ["draft: true", "published: false"], ["draft: true", "password: a"]])
      expect(oldAddresses(...lines)).toEqual([]);
  });
});
