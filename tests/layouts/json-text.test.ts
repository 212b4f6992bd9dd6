import { expect, it } from "vitest";
import { jsonText } from "../../layouts/json-text.ts";

it("writes data as JSON that reads back the same and ends with a line end", () => {
  const data = { a: ["가", null, 1], b: { "</script>": true } };
  expect(JSON.parse(jsonText(data))).toEqual(data);
  expect(jsonText([])).toBe("[]\n");
});
