import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../../src/model/text/one-line.ts";

describe("oneLine", () => {
  it.each([
    ["  금리\n왜\t오르나  ", "금리 왜 오르나"],
    ["가\u0000나\u001B[2J다", "가 나 [2J다"],
    ["가\u2028나\u0085다", "가 나 다"],
    ["\uD83D금리", "\uFFFD금리"],
    ["👩‍💻 공부", "👩‍💻 공부"],
    [" \n ", ""],
  ])("makes of %j %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it("gives a line that is its own line and survives a file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = oneLine(text);
        expect(oneLine(line)).toBe(line);
        expect(Buffer.from(line).toString("utf8")).toBe(line);
        expect(line).not.toMatch(/[\p{Cc}\n]/u);
      }),
    );
  });
});
