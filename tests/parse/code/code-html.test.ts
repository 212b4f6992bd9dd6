import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeHtml } from "../../../src/parse/code/code-html.ts";

describe("the markup of code", () => {
  it("is its text in spans of a few kinds", () => {
    const tree = {
      children: [
        { scope: "keyword", children: ["let"] },
        " a = ",
        { scope: "string", children: ["`<", { scope: "subst", children: ["#{b}"] }, ">`"] },
        { scope: "punctuation", children: [";"] },
        { scope: "comment", children: [] },
      ],
    };
    expect(codeHtml(tree, "let a = `<#{b}>`;")).toBe(
      '<span class="code-keyword">let</span> a = <span class="code-string">`&lt;<span class="code-plain">#{b}</span>&gt;`</span>;',
    );
  });

  it.each([
    ["another text", { children: ["let b"] }],
    ["less", { children: ["let"] }],
    ["nothing", { children: [] }],
    ["something that is no tree", null],
    ["something that is no text", { children: [1] }],
    ["children that are no list", { children: "let a" }],
  ])("is null for a tree that says %s", (_what, tree) => {
    expect(codeHtml(tree, "let a")).toBeNull();
  });

  it("has no class that the tree made up, and no tree without end", () => {
    expect(codeHtml({ children: [{ scope: '"><script>', children: ["a"] }] }, "a")).toBe("a");
    const deep = (levels: number): unknown => ({ children: [levels === 0 ? "a" : deep(levels - 1)] });
    expect(codeHtml(deep(50), "a")).toBe("a");
    expect(codeHtml(deep(200), "a")).toBeNull();
  });

  it("keeps every sign, whatever the code", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = codeHtml({ children: [{ scope: "keyword", children: [text] }] }, text) ?? "";
        expect(html.replace(/<[^>]*>/gu, "")).not.toMatch(/[<>]/u);
      }),
    );
  });
});
