import { describe, expect, it } from "vitest";
import { readDeclarations } from "../../../../src/parse/markdown/html/style-declarations.ts";

describe("readDeclarations", () => {
  it("reads names in lower case and skips invalid declarations", () => {
    expect(readDeclarations("COLOR: Red;; font-weight ; a:")).toEqual([{ name: "color", value: "Red" }]);
  });

  it("leaves a colon in a value to the value", () => {
    expect(readDeclarations("background: url(https://a.com/b.png)")).toEqual([
      { name: "background", value: "url(https://a.com/b.png)" },
    ]);
  });
});
