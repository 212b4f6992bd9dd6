import { describe, expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import { noPrefix } from "../../../src/import/links/media-prefix.ts";
import { relinkNote, settleNote } from "../../../src/import/notes/settle-note.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

const attachments = listAttachments(blogInMemory({ "images/a.png": null }));
const trail = {
  attachments,
  basePath: "/",
  bases: [""],
  published: [],
  origin: null,
  anywhere: false,
  noteAt: () => null,
  noteFrom: () => null,
  noteNamed: () => null,
  noteOfFile: () => null,
  media: noPrefix,
};

describe("settling a note", () => {
  it("reports that its old address is unknown, if it has a new one", () => {
    const draft = { from: "a.md", to: "a.md", text: post(["title: a", "date: 2021-12-15"]), changes: [] };
    expect(settleNote(draft, null, importSettings).oldAddresses).toEqual([{ kind: "unknown" }]);
    const held = { ...draft, text: post(["title: a", "date: 2021-12-15", "draft: true"]) };
    expect(settleNote(held, null, importSettings).oldAddresses).toEqual([]);
  });

  it("redirects its old addresses before updating links, so that reported lines are those of the new file", () => {
    const draft = {
      from: "a.md",
      to: "2021-12-15-a.md",
      text: post(["title: 제목"], "![](/images/a.png)\n\n{{ x }}"),
      changes: [],
    };
    const note = relinkNote(settleNote(draft, ["/old/"], importSettings), trail, () => undefined);
    expect(note.newAddress).toBe("/notes/2021-12-15-a/");
    const lines = note.text.split("\n");
    expect(note.changes.map(({ line, reason }) => [reason, lines[line - 1]])).toEqual([
      ["redirect-added", "redirect_from: '/old/'"],
      ["file-moved", "![](/assets/images/a.png)"],
    ]);
    const told = { ...draft, changes: [{ reason: "embed-rewritten", line: 5, text: "![](/images/a.png)" } as const] };
    expect(settleNote(told, ["/old/"], importSettings).draft.changes.map(({ line }) => line)).toEqual([6, 3]);
    expect(note.diagnostics.map(({ place }) => lines[(place?.start.line ?? 0) - 1])).toEqual(["{{ x }}"]);
  });
});
