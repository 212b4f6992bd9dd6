import { describe, expect, it } from "vitest";
import { readStudyDate } from "../../src/model/date/study-date.ts";
import { fillTemplate, unplacedValues } from "../../src/writing/fill-template.ts";
import type { NewNote } from "../../src/writing/new-note.ts";

const draft: NewNote = {
  title: "금리: {{date}} 'x'",
  date: readStudyDate("2021-12-15") ?? expect.fail(),
  tags: ["경제", "a: b"],
  category: "경제 공부",
  isDraft: false,
  article: null,
  paragraphs: [],
  image: null,
};

const fill = (fields: string, body = "", changed: Partial<NewNote> = {}): string =>
  fillTemplate(`---\n${fields}\n---\n${body}`, { ...draft, ...changed }, "ko").replace(/^---\n/u, "");

describe("fillTemplate", () => {
  it.each([
    ["title: {{title}}", "title: '금리: {{date}} ''x'''"],
    ['title: "{{title}}"', "title: '금리: {{date}} ''x'''"],
    ["title: '[{{ date }}] {{title}}'", "title: '[2021-12-15] 금리: {{date}} ''x'''"],
    ["date: {{date}}", "date: '2021-12-15'"],
    ["tags: {{tags}}", "tags: [경제, 'a: b']"],
    ["tags: [{{tags}}]", "tags: [경제, 'a: b']"],
    ["categories: {{category}}", "categories: [경제 공부]"],
    ["categories: [{{category}}]", "categories: [경제 공부]"],
    ["categories:\n  - {{category}}", "categories:\n  - 경제 공부"],
    ["tags:\n  - 공부\n  - {{tags}}", "tags:\n  - 공부\n  - 경제\n  - 'a: b'"],
    ["source:\n  url: {{url}}\nlayout: post", "source:\nlayout: post"],
    ["layout: post # {{title}", "layout: post # {{title}"],
  ])("writes %j as %j between the --- lines", (field, written) => {
    expect(fill(field)).toBe(`${written}\n---\n`);
  });

  it("writes Markdown below, fills once, and leaves out lines that have nothing to say", () => {
    expect(
      fill("title: x", "# {{title}}\n{{headline}}\n## {{headline}} - {{tags}}\n\n\n\n{{body}}\n끝", { tags: [] }),
    ).toBe("title: x\n---\n# 금리: {\\{date}} 'x'\n##  - \n\n끝");
  });

  it("marks a draft, whatever the template says of it", () => {
    expect(fill("draft: false\ntitle: x", "", { isDraft: true })).toBe("title: x\ndraft: true\n---\n");
    expect(fill("draft: true\ntitle: x")).toBe("draft: true\ntitle: x\n---\n");
  });
});

describe("unplacedValues", () => {
  it("names what a draft knows and a template does not ask for", () => {
    expect(unplacedValues("{{title}} {{tags}}", draft, "ko")).toEqual(["category"]);
    expect(unplacedValues("{{title}}", { ...draft, tags: [], category: null }, "ko")).toEqual([]);
  });
});
