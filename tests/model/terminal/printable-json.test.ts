import { describe, expect, it } from "vitest";
import { printableJson } from "../../../src/model/terminal/printable-json.ts";

describe("JSON that is printed", () => {
  it("spells what could control a terminal, and says the same", () => {
    const steering = "\u0000\u001B\u007F\u0085\u009B\u061C\u200E\u200F\u2028\u2029\u202A\u202E\u2066\u2069\uD83D";
    const text = printableJson({ [steering]: `금리${steering}🙂` });
    expect(text).toMatch(/\}\n$/u);
    expect(text).toMatch(/^[\n -~금리🙂]*$/u);
    expect(text).toContain("\\u009b");
    expect(text).toContain("\\u202e");
    expect(JSON.parse(text)).toEqual({ [steering]: `금리${steering}🙂` });
  });
});
