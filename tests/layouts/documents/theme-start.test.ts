import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { themeStart, themeStartHash } from "../../../layouts/documents/theme-start.ts";
import { themeKey } from "../../../src/model/page/theme-key.ts";

function themeAfter(getItem: (key: string) => string | null): string | undefined {
  const documentElement: { readonly dataset: { theme?: string } } = { dataset: {} };
  runInNewContext(themeStart, { document: { documentElement }, localStorage: { getItem } });
  return documentElement.dataset.theme;
}

describe("the start of the theme", () => {
  it("is let through by its hash alone", () => {
    expect(themeStartHash).toBe(`sha256-${createHash("sha256").update(themeStart).digest("base64")}`);
  });

  it("puts what a reader chose on the page, and nothing for a reader who chose nothing", () => {
    expect(themeAfter((key) => (key === themeKey ? "dark" : null))).toBe("dark");
    expect(themeAfter(() => null)).toBe("");
  });

  it("leaves the page alone where a reader lets sites keep nothing", () => {
    const refuse = (): never => {
      throw new Error("SecurityError");
    };
    expect(themeAfter(refuse)).toBeUndefined();
  });
});
