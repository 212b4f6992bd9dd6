import { expect, it } from "vitest";
import { assignedList } from "../../../src/import/blog/python-list.ts";

it.each([
  ["A = [\"x\", 'y']", ["x", "y"]],
  ["A = (\n  'x', # 'no'\n  '#y',\n)\n", ["x", "#y"]],
  ["A = 'x'  # words\n", ["x"]],
  ["A = []", []],
  ["A = ['x'] + B", "computed"],
  ["A = list(B)", "computed"],
  ["BA = ['x']\n  A = 1", null],
])("reads what %j assigns", (program, texts) => {
  expect(assignedList(program, "A")).toEqual(texts);
});
