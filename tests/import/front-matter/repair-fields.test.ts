import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  double,
  integer,
  letrec,
  oneof,
  property,
  string,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import { repairFields } from "../../../src/import/front-matter/repair-fields.ts";
import { planImport } from "../../../src/import/plan-import.ts";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { knownKeys } from "../../../src/parse/front-matter/known-keys.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

/** What happens to some lines of front matter. */
function repaired(...lines: readonly string[]) {
  const attachments = listAttachments(blogInMemory({ "images/c.jpg": null }));
  const draft = { from: "a.md", to: "a.md", text: post(["title: a", ...lines]), changes: [] };
  const { text, changes } = repairFields(draft, { settings: importSettings, attachments, use: () => undefined });
  const [head = ""] = text.slice("---\ntitle: a\n".length).split("\n---\n");
  return { lines: head.split("\n"), reasons: changes.map(({ reason }) => reason) };
}

describe("repairFields", () => {
  it.each([
    [
      ["image:", "  src: /a.jpg", "  width: 100"],
      ["image:", "  path: /a.jpg", "  width: 100"],
    ],
    [
      ["image:", "  feature: c.jpg"],
      ["image:", "  path: '/assets/images/c.jpg'"],
    ],
    [["image: { src: /a.jpg, alt: 표지 }"], ["image: { path: /a.jpg, alt: 표지 }"]],
    [['image: {"src":"/a.jpg","alt":"표지"}'], ['image: {"path":"/a.jpg","alt":"표지"}']],
    [["image: [/a.jpg]"], ["image: '/a.jpg'"]],
    [["subtitle: [a]"], ["subtitle: a"]],
    [["series:", "- 책"], ["series: 책"]],
    [["summary: 값 %% 둘"], ["summary: 값%% 둘"]],
    [["source: NYT"], ["source: { publisher: NYT }"]],
    [["source: [NYT]"], ["source: { publisher: NYT }"]],
    [["tags: [[[[[a, b]]]], c]"], ["# tags: [[[[[a, b]]]], c]", "tags: [a, b, c]"]],
    [["keywords: [a, { b: c }]"], ["# keywords: [a, { b: c }]", "keywords: [a]"]],
  ])("says %j as %j", (before, after) => {
    const { lines, reasons } = repaired(...before);
    expect(lines).toEqual(after);
    expect(reasons).toContain("field-reshaped");
  });

  it.each([
    ["date: 2021-02-01 14:02:88", "date: 2021-02-01 # 14:02:88"],
    ["last_modified_at: '2021-02-01T25:00:00Z'", "last_modified_at: 2021-02-01 # 25:00:00Z"],
  ])("keeps the day of %s", (before, after) => {
    expect(repaired(before)).toEqual({ lines: [after], reasons: ["time-set-aside"] });
  });

  it.each(["image", "title", "date", "published", "comments"])(
    "reads lists that refer to each other once: %s",
    (key) => {
      const doubled = Array.from(
        { length: 30 },
        (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
      );
      const { lines } = repaired("a0: &a0 [x, x]", ...doubled, `${key}: *a30`);
      expect(lines.slice(0, 31)).toEqual(["a0: &a0 [x, x]", ...doubled]);
    },
  );

  it.each([
    [["comments: []"]],
    [["comments:", "- id: 1", "  author: b"]],
    [["article: true"]],
    [["image:", "  feature: none.jpg"]],
    [["subtitle: [a, b]"]],
    [["source: [a, b]"]],
    [["date: Last Modified"]],
    [["published: 2021-12-15"]],
    [["source:", "  publisher: [a]"]],
  ])("makes a remark of %j", (before) => {
    const { lines, reasons } = repaired(...before);
    expect(lines).toEqual(before.map((line) => `# ${line}`));
    expect(reasons).toEqual(["field-set-aside"]);
  });

  it.each([
    [
      ['subtitle: "a "b" c"', "date: {{ .Date }}"],
      ['subtitle: "a "b" c"', "# date: {{ .Date }}"],
    ],
    [
      ['subtitle: "a "b" c"', "draft: {{ .Draft }}"],
      ['subtitle: "a "b" c"', "# draft: {{ .Draft }}", "draft: true"],
    ],
  ])("makes remarks of lines at fault where YAML cannot read %j", (before, after) => {
    expect(repaired(...before).lines).toEqual(after);
  });

  it.each(["draft: maybe", "published: later", "draft: [true]"])("never publishes what %s may hold back", (line) => {
    expect(repaired(line)).toEqual({ lines: [`# ${line}`, "draft: true"], reasons: ["field-set-aside", "held-back"] });
  });

  it.each(["image: /a.jpg", "image: { path: /a.jpg }", "comments: true", "toc: [a]", "source: https://a.kr"])(
    "leaves %s alone",
    (line) => {
      expect(repaired(line)).toEqual({ lines: [line], reasons: [] });
    },
  );

  it("leaves no field that stops the making of a site, whatever its value", () => {
    const { value } = letrec((tie) => ({
      value: oneof(
        { maxDepth: 2 },
        string(),
        constantFrom("2021-12-15", "true", "no", "/a/b", "https://a.kr/a.png", "a b", "x".repeat(2100)),
        integer(),
        double(),
        boolean(),
        constant(null),
        array(tie("value"), { maxLength: 3 }),
        dictionary(constantFrom("path", "src", "publisher", "url", "published", "a"), tie("value"), { maxKeys: 3 }),
      ),
    }));
    assert(
      property(
        dictionary(constantFrom(...knownKeys), value, { maxKeys: 6 }),
        constantFrom("_posts/", ""),
        (fields, folder) => {
          const lines = Object.entries(fields).map(([key, typed]) => `${key}: ${JSON.stringify(typed)}`);
          const { notes } = planImport({
            folder: blogInMemory({ [`${folder}2021-12-15-a.md`]: post(lines) }),
            site: null,
            defaults: importSettings,
            onNote: () => undefined,
          });
          const problems = notes.flatMap(({ diagnostics }) => diagnostics);
          expect(problems.filter((one) => severityOf(one) === "error")).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
