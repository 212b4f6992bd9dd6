import { describe, expect, it } from "vitest";
import { metaOf } from "../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { visibleText } from "../../../src/parse/visible/visible-text.ts";
import { htmlOf, plainSettings } from "../../support/parse-body.ts";

const tasks = (text: string) =>
  parseMarkdown(text, plainSettings)
    .filter(({ type }) => type === "list_item_open")
    .map((item) => metaOf(item).task ?? null);

describe("taskList", () => {
  it("reads boxes, ticked or not, of every kind of list", () => {
    expect(tasks("- [ ] 가\n- [x] 나\n- [X] 다\n- 라\n\n1. [ ] 마")).toEqual(["open", "done", "done", null, "open"]);
  });

  it("shows a box that cannot be ticked, with the words as its label", () => {
    expect(htmlOf("- [x] **한** 일")).toBe(
      '<ul>\n<li class="task"><label><input type="checkbox" disabled checked> <strong>한</strong> 일</label></li>\n</ul>\n',
    );
  });

  it("takes the box out of the visible text and leaves it in the source", () => {
    const tokens = parseMarkdown("- [ ] 할 일", plainSettings);
    expect(visibleText(tokens)).toBe("할 일\n");
    expect(tokens.find(({ type }) => type === "inline")?.content).toBe("[ ] 할 일");
  });

  it.each(["- [] 가", "- [y] 가", "- [x]가", "- 가 [x]", "[x] 가", "- [x](/a)"])("sees no task in %s", (text) => {
    expect(tasks(text).filter((task) => task !== null)).toEqual([]);
  });
});
