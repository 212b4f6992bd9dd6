import { expect, it } from "vitest";
import { fenceAround } from "../../../src/import/text/code-fence.ts";

it.each([
  ["a `b` ``c``", "```"],
  ["```\na\n````\n```", "`````"],
])("is longer than what stands together in %j", (code, fence) => {
  expect(fenceAround(code)).toBe(fence);
});
