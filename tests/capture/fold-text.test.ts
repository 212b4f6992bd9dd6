import { expect, it } from "vitest";
import { foldText } from "../../src/capture/fold-text.ts";

it.each([
  ["  금리가\n\t 올랐다 ", "금리가 올랐다"],
  ["금\u0000리\u0007가\u009F 올랐다", "금리가 올랐다"],
  ["", ""],
])("makes one clean line of %j", (text, line) => {
  expect(foldText(text)).toBe(line);
});
