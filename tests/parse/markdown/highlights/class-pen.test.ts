import { describe, expect, it } from "vitest";
import { penOfClass } from "../../../../src/parse/markdown/highlights/class-pen.ts";

describe("penOfClass", () => {
  it.each([
    ["red", "red"],
    ["Blue", "blue"],
    ["hltr-red", "red"],
    ["text-blue-500", "blue"],
    ["highlight_yellow", "yellow"],
    ["bold bg-green", "green"],
    ["red-text", "red"],
  ])("reads %j as %s", (classes, pen) => {
    expect(penOfClass(classes)).toBe(pen);
  });

  it.each(["", "a", "red-cross", "hljs-keyword", "blue-sky", "color", "text", "red-blue", "constructor", "black"])(
    "takes %j for none",
    (classes) => {
      expect(penOfClass(classes)).toBeNull();
    },
  );
});
