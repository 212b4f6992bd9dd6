import { expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import { withNamedPictures } from "../../../src/import/jekyll/named-pictures.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

function shown(body: string) {
  const text = post(["title: a", "date: 2021-12-15"], body);
  const note = settleNote({ from: "a.md", to: "a.md", text, changes: [] }, [], importSettings);
  const used: string[] = [];
  const { note: after, missing } = withNamedPictures(note, {
    attachments: listAttachments(blogInMemory({ "images/글/그림 1.png": null })),
    settings: importSettings,
    use: ({ from }) => used.push(from),
  });
  return { note, after, missing, used };
}

it("writes a picture by its name as Markdown, and returns its file and those that are missing", () => {
  const { after, missing, used } = shown("![[그림 1.png]]\n\n![[없는 그림.png|200]]");
  expect(after.draft.text).toContain("![그림 1.png](/assets/images/글/그림%201.png)\n\n![[없는 그림.png|200]]");
  expect(after.draft.changes.map(({ reason }) => reason)).toEqual(["embed-rewritten"]);
  expect(after.parsed.note?.links.map(({ value }) => value.target)).toContain("/assets/images/글/그림%201.png");
  expect(used).toEqual(["images/글/그림 1.png"]);
  expect(missing).toEqual([{ line: 8, target: "없는 그림.png" }]);
});

it("leaves a note that names no file as it is", () => {
  const { note, after } = shown("글 [[다른 노트]]");
  expect(after).toBe(note);
});
