import { describe, expect, it } from "vitest";
import { asYaml } from "../../../src/import/front-matter/foreign-front-matter.ts";

function yaml(text: string) {
  return asYaml({ from: "a.md", to: "a.md", text, changes: [] });
}

describe("front matter in another language", () => {
  it.each([
    ['+++\ntitle = "a"\n+++\n\n글', "---\ntitle: a\n---\n\n글"],
    ['\uFEFF\n+++ \ntitle = "a"\n+++ \n글', "---\ntitle: a\n---\n글"],
    ['+++\r\ntitle = "a"\r\n+++\r\n글', "---\r\ntitle: a\r\n---\r\n글"],
    ["+++\n+++\n글", "---\n---\n글"],
    ['+++\ntitle = "a"\n+++', "---\ntitle: a\n---\n"],
    ['---toml\ntitle = "a"\n---\n글', "---\ntitle: a\n---\n글"],
    ['{\n  "title": "a }",\n  "tags": ["b"]\n}\n글 }', "---\ntitle: 'a }'\ntags: [b]\n---\n글 }"],
    ['---json\n{"title": "a"}\n---\n글', "---\ntitle: a\n---\n글"],
    [';;;\n"title": "a",\n;;;\n글', "---\ntitle: a\n---\n글"],
    [
      '---\n{"dg-publish":true,"permalink":"/a/","tags":["x"],"created":"2024-06-30T00:39:32.600+09:00"}\n---\n\n# 하나',
      "---\ndg-publish: true\npermalink: '/a/'\ntags: [x]\ncreated: '2024-06-30T00:39:32.600+09:00'\n---\n\n# 하나",
    ],
    [
      "---\r\n{ title: 'a', date: 2024-01-02, draft: true }\r\n---\r\n글",
      "---\r\ntitle: a\r\ndate: 2024-01-02\r\ndraft: true\r\n---\r\n글",
    ],
  ])("becomes YAML: %j", (text, expected) => {
    const draft = yaml(text);
    expect(draft?.text).toBe(expected);
    expect(draft?.changes).toEqual([{ reason: "front-matter-translated", line: 1, text: "---" }]);
  });

  it.each([
    "+++\ntitle = 글\n+++\n글",
    '+++\ntitle = "a"\n글',
    '{\n  "title": a\n}\n글',
    '{"title": "a"',
    ';;;\n"title" "a"\n;;;\n',
    "---json\n[1]\n---\n",
    `{"a":${'{"a":'.repeat(100_000)}1${"}".repeat(100_001)}\n글`,
    `+++\n${"a.".repeat(5000)}a = 1\n+++\n글`,
    '---\n{"dg-publish": true\n---\n글',
    "---\n{a: &x [1], b: *x}\n---\n글",
    "---\n{a: 1, # 메모\n}\n---\n글",
    `---\n{a: ${"[".repeat(100_000)}${"]".repeat(100_000)}}\n---\n글`,
  ])("is nothing where it has a fault: %j", (text) => expect(yaml(text)).toBeNull());

  it.each([
    "글",
    "---\ntitle: a\n---\n",
    "{ 글 }",
    "{a: 1}",
    "글\n+++\n글\n+++\n",
    "{% raw %}",
    "---\n{{ 글 }}\n---\n",
  ])("is none in %j", (text) => expect(yaml(text)).toMatchObject({ text, changes: [] }));
});
