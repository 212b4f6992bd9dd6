import { expect, it } from "vitest";
import {
  assignedText,
  constantText,
  keysUnderKey,
  lineValue,
  textBehind,
  textsInObject,
  textsUnderKey,
  unquoted,
  withoutProgramComments,
} from "../../../src/import/blog/program-text.ts";

it("leaves comments out, and no part of a text", () => {
  expect(withoutProgramComments("a: \"http://b\", // c: 1\n/* d:\n1 */ e: '/* f */'")).toBe(
    "a: \"http://b\", \n e: '/* f */'",
  );
});

it("reads a text behind a name", () => {
  expect(textBehind('title: "내 \\"글\\""', "title")).toBe('내 "글"');
  expect(textBehind("subtitle: 'a'", "title")).toBeNull();
  expect(textBehind("title: mine", "title")).toBeNull();
  expect(textBehind(["title: `$", "{a}`"].join(""), "title")).toBeNull();
  expect(unquoted("'a\\'b'")).toBe("a'b");
});

it("reads the texts that an object has itself", () => {
  const made = ["e: `$", "{x}`"].join("");
  const program = `const other = { a: "0" };\nexport const X: T = { a: "1", 'b': \`2\`, c: { a: "3" }, d: "4" + f("a"), ${made}, g: [{ a: "5" }] };\nconst y = { a: "6" };`;
  expect(textsInObject(program, "X")).toEqual(
    new Map([
      ["a", "1"],
      ["b", "2"],
    ]),
  );
  expect(textsInObject(program, "Z").size).toBe(0);
  expect(textsInObject("const X = make();", "X").size).toBe(0);
  expect(textsInObject('const X = { a: "1"', "X").size).toBe(0);
});

it("reads the keys and texts of an object under a key", () => {
  const program = 'make({ other: 1, "site": { a: "1", b: { c: "2" }, "d": x ? "3" : y, e: [f] }, g: { h: "4" } })';
  expect(textsUnderKey(program, "site")).toEqual(new Map([["a", "1"]]));
  expect(keysUnderKey(program, "site")).toEqual(["a", "b", "d", "e"]);
  expect(keysUnderKey(program, "none")).toEqual([]);
});

it("reads what a Python name is assigned", () => {
  const program = "TITLE = u'새김'\nURL = os.environ['URL']\nEMPTY = ''\n# NAME = 'a'\n";
  expect(["TITLE", "URL", "EMPTY", "NAME"].map((name) => assignedText(program, name))).toEqual([
    "새김",
    null,
    null,
    null,
  ]);
});

it("reads what a constant holds", () => {
  const computed = ["const URL = `https://$", "{HOST}`;"].join("");
  const program = `export const TITLE: string =\n  '새김' as const;\n${computed}\nconst NAME = nameOf('a');\n`;
  expect(["TITLE", "URL", "NAME", "NONE"].map((name) => constantText(program, name))).toEqual([
    "새김",
    null,
    null,
    null,
  ]);
});

it("reads a YAML line among those that no YAML reader knows", () => {
  const settings = 'name: "C# #1" # 말\ntheme:\n  language: ko\n- blog_dir: 글\nx: !!python/name:a\ny: >\n  z\n';
  expect(["name", "language", "blog_dir", "x", "y", "none"].map((name) => lineValue(settings, name))).toEqual([
    "C# #1",
    "ko",
    "글",
    null,
    null,
    null,
  ]);
});
