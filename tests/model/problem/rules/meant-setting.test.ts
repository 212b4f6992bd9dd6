import { expect, it } from "vitest";
import { diagnose } from "../../../../src/model/problem/diagnostic.ts";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { meantCount, meantValue } from "../../../../src/model/problem/rules/meant-setting.ts";

it.each([
  ["boolean", '"false"', "false"],
  ["boolean", '"No"', "false"],
  ["boolean", "0", "false"],
  ["boolean", '"true"', null],
  ["texts", '"오늘의 한 줄"', '["오늘의 한 줄"]'],
  ["texts", '"  "', null],
  ["texts", '"아주 긴 글…', null],
  ["texts", '["", "가"]', null],
  ["text", '"가"', null],
])("as %s, %s is %s", (expected, found, meant) => {
  expect(meantValue(expected, found)).toBe(meant);
});

it("takes a number out of its quotation marks", () => {
  expect(meantCount('"20"', 1000)).toBe(20);
  for (const found of ['"0"', '"2000"', '"스물"', "0", '"1.5"']) expect(meantCount(found, 1000)).toBeNull();
});

it("advises what was meant, never its opposite", () => {
  const type = { key: "equalsHighlight", expected: "boolean", found: '"no"' } as const;
  expect(messageOf(diagnose("config-type", type, { source: null }), "ko").next).toContain("equalsHighlight: false");
  const count = { key: "pageSize", most: 1000, found: '"20"' };
  expect(messageOf(diagnose("config-count", count, { source: null }), "ko").next).toContain("pageSize: 20");
});
