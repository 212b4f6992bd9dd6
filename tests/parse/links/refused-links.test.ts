import { describe, expect, it } from "vitest";
import { refusedLinks } from "../../../src/parse/links/refused-links.ts";
import { bodyOf } from "../../support/parse-body.ts";

/** The refused addresses of a body, each as typed at its range. */
function refused(markdown: string): readonly string[] {
  return bodyOf(markdown).tokens.flatMap((holder) =>
    refusedLinks(holder).map(({ address, start, end }) => {
      expect(holder.content.slice(start, end)).toBe(address);
      return address;
    }),
  );
}

describe("refusedLinks", () => {
  it("finds addresses that would run code, or lead into the reader's files", () => {
    expect(refused("[a](javascript:alert) 그리고 [b](file:///etc/passwd)")).toEqual([
      "javascript:alert",
      "file:///etc/passwd",
    ]);
  });

  it.each(["[a](https://a.com)", "`[a](javascript:alert)`", "javascript:alert", "    [a](javascript:alert)"])(
    "finds none in %j",
    (markdown) => {
      expect(refused(markdown)).toEqual([]);
    },
  );
});
