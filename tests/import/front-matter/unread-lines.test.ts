import { expect, it } from "vitest";
import { withoutUnreadLines } from "../../../src/import/front-matter/unread-lines.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

const date = "date: 2026-03-01";

/** What becomes of some lines of front matter. */
function read(...lines: readonly string[]) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a", date, ...lines]), changes: [] };
  const { text, changes } = withoutUnreadLines(draft, importSettings);
  const [head = ""] = text.slice("---\ntitle: a\n".length).split("\n---\n");
  return { lines: head.split("\n"), reasons: changes.map(({ reason }) => reason) };
}

it.each([
  [
    ["tags: [a]", "- draft: true"],
    [date, "tags: [a]", "# - draft: true", "draft: true"],
  ],
  [["draft = true"], [date, "# draft = true", "draft: true"]],
  [["draft true"], [date, "# draft true", "draft: true"]],
  [["draft"], [date, "# draft", "draft: true"]],
  [["**draft**: true"], [date, "# **draft**: true", "draft: true"]],
  [
    ["// 메모", "private = true"],
    [date, "# // 메모", "# private = true", "draft: true"],
  ],
  [["unlisted = true"], [date, "# unlisted = true", "unlisted: true"]],
  [["publishDate = 2027-01-01"], [date, "# publishDate = 2027-01-01", "draft: true"]],
  [
    ["tags:", "  - b", "  private: true"],
    [date, "# tags:", "#   - b", "#   private: true", "draft: true"],
  ],
  [
    ["draft: false", "- draft: true"],
    ["date: 2026-03-01", "draft: true", "# - draft: true"],
  ],
])("holds back what %j was meant to hold back", (before, after) => {
  const { lines, reasons } = read(...before);
  expect(lines).toEqual(after);
  expect(reasons[0]).toBe("field-set-aside");
  expect(reasons[1]).toMatch(/^(?:field-)?held-back$/u);
});

it("keeps the fields around a line that is none, and publishes an honest note", () => {
  expect(read("tags: [a]", "- b", "// 메모")).toEqual({
    lines: [date, "tags: [a]", "# - b", "# // 메모"],
    reasons: ["field-set-aside"],
  });
  expect(read("draft = false").lines).toEqual([date, "# draft = false", "draft: false"]);
  expect(read("publishDate = 2026-01-01").lines).toEqual([date, "# publishDate = 2026-01-01"]);
  expect(read("subtitle 부제")).toEqual({
    lines: [date, "# subtitle 부제", "subtitle: 부제"],
    reasons: ["field-set-aside", "field-reshaped"],
  });
});

it("leaves alone what YAML can read", () => {
  expect(read("tags: [a]")).toEqual({ lines: [date, "tags: [a]"], reasons: [] });
});
