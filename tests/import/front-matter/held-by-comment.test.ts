import { expect, it } from "vitest";
import {
  heldByComment,
  linesOf,
  withComment,
  withHold,
  withSettledComment,
} from "../../../src/import/front-matter/held-by-comment.ts";

function commented(...lines: readonly string[]) {
  const text = lines.map((line) => `# ${line}`).join("\n");
  return { text: "---\ntitle: a\n---\n", change: { reason: "field-set-aside", line: 2, text } } as const;
}

it.each([
  [["description: >", "  설명", "  draft: true"], { key: "draft", value: "true" }],
  [["summary: 요약, draft: true"], { key: "draft", value: "true" }],
  [["source:", "  url: https://a.kr", "  - draft: true"], { key: "draft", value: "true" }],
  [["unlisted: [true]"], { key: "unlisted", value: "true" }],
  [["description:", "  article: link"], { key: "article", value: "link" }],
])("finds what %j would have held back", (lines, held) => {
  expect(heldByComment(commented(...lines))).toMatchObject(held);
});

it.each([
  [["image:", "  path: /a.png", "  hidden: true"]],
  [["comments:", "- id: 1", "  show: false"]],
  [["published: 2021-12-15"]],
  [["date: 2099-13-45"]],
  [["subtitle: [draft 만들기, b]"]],
])("takes %j for nothing of the kind", (lines) => {
  expect(heldByComment(commented(...lines))).toBeNull();
});

it("gives back the lines as they were", () => {
  expect(linesOf(commented("a: 1", "  # b"))).toEqual(["a: 1", "  # b"]);
});

it("holds the note and says that its program may not have", () => {
  const draft = { from: "a.md", to: "a.md", text: "---\ntitle: a\n---\n", changes: [] };
  const held = withComment(draft, commented("summary: a; draft: true"));
  expect(held.text).toBe("---\ntitle: a\ndraft: true\n---\n");
  expect(held.changes.map(({ reason }) => reason)).toEqual(["field-set-aside", "field-held-back"]);
  expect(withHold(draft, { key: "published", value: "false" }).text).toBe("---\ntitle: a\ndraft: true\n---\n");
  expect(withHold(draft, { key: "unlisted", value: "true" }).text).toBe("---\ntitle: a\nunlisted: true\n---\n");
});

it("holds nothing for a field whose own meaning is written elsewhere", () => {
  const draft = { from: "a.md", to: "a.md", text: "---\ntitle: a\n---\n", changes: [] };
  expect(withSettledComment(draft, commented("hidden: true")).changes).toHaveLength(1);
  expect(withSettledComment(draft, commented("hidden: true, draft: true")).changes).toHaveLength(2);
});
