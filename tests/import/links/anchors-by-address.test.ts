import { expect, it } from "vitest";
import { anchorsByAddress } from "../../../src/import/links/anchors-by-address.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

it("gives the anchors of a note that has a page", () => {
  const draft = {
    from: "a.md",
    to: "a.md",
    text: post(["title: a", "date: 2021-12-15"], "## SHA-1\n\n글"),
    changes: [],
  };
  const held = { ...draft, to: "b.md", text: post(["title: b", "date: 2021-12-15", "draft: true"], "## B") };
  const anchorsOf = anchorsByAddress([draft, held].map((one) => settleNote(one, [], importSettings)));
  expect([...(anchorsOf("/notes/a/") ?? [])]).toEqual(["sha-1"]);
  expect(anchorsOf("/notes/a/")).toBe(anchorsOf("/notes/a/"));
  expect(anchorsOf("/notes/b/")).toBeNull();
});
