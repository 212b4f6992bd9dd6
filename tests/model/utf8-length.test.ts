import { describe, expect, it } from "vitest";
import { utf8Length } from "../../src/model/utf8-length.ts";

describe("utf8Length", () => {
  it.each([
    ["", 0],
    ["a", 1],
    ["가", 3],
    ["📈", 4],
  ])("counts the bytes of %j as %i", (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });
});
