import { expect, it } from "vitest";
import { textBehind, textsInObject, unquoted, withoutProgramComments } from "../../../src/import/blog/program-text.ts";

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
