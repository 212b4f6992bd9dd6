import { expect, it } from "vitest";
import { readByteRange } from "../../../../src/cli/dev/server/byte-range.ts";

it.each([
  ["bytes=0-1", { first: 0, last: 1 }],
  ["bytes=2-", { first: 2, last: 9 }],
  ["bytes=8-99", { first: 8, last: 9 }],
  ["bytes=-3", { first: 7, last: 9 }],
  ["bytes=-99", { first: 0, last: 9 }],
  ["BYTES=0-0", { first: 0, last: 0 }],
  ["bytes=10-", "outside"],
  ["bytes=-0", "outside"],
  [`bytes=${"9".repeat(400)}-`, "outside"],
  ["bytes=5-2", "whole"],
  ["bytes=0-1,4-5", "whole"],
  ["bytes=a-b", "whole"],
  ["bytes=-", "whole"],
  ["lines=0-1", "whole"],
  ["", "whole"],
  [null, "whole"],
] as const)("%j asks of ten bytes for %j", (header, range) => {
  expect(readByteRange(header, 10)).toEqual(range);
});

it("finds nothing in an empty file", () => {
  expect(readByteRange("bytes=0-", 0)).toBe("outside");
  expect(readByteRange("bytes=-1", 0)).toBe("outside");
  expect(readByteRange(null, 0)).toBe("whole");
});
