import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { ruleNamed } from "../../../src/parse/markdown/rule-named.ts";

describe("ruleNamed", () => {
  it("returns the rule with a name, and leaves it there", () => {
    const { ruler } = new MarkdownIt().inline;
    const own = () => false;
    ruler.at("link", own);
    expect(ruleNamed(ruler, "link")).toBe(own);
    expect(ruler.getRules("")).toContain(own);
  });

  it("fails without it", () => {
    expect(() => ruleNamed(new MarkdownIt().inline.ruler, "none")).toThrow();
  });
});
