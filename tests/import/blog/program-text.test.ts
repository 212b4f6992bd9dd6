import { expect, it } from "vitest";
import { textBehind, unquoted, withoutProgramComments } from "../../../src/import/blog/program-text.ts";

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
