import { expect, it } from "vitest";
import { isPublicLog } from "../../../src/cli/terminal/public-log.ts";

it.each([
  [undefined, false],
  ["", false],
  ["false", false],
  ["0", false],
  ["true", true],
  ["1", true],
])("with CI=%s a log is public: %s", (value, isPublic) => {
  expect(isPublicLog({ env: { CI: value } })).toBe(isPublic);
});
