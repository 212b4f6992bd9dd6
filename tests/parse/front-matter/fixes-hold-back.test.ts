import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { fixed, readPost } from "../../support/front-matter.ts";

const line = fc
  .tuple(
    fc.constantFrom("", " ", "\t", "- "),
    fc.constantFrom("published", "draft", "Published", "Draft", "publish", "초안", "hidden", "private", "status"),
    fc.constantFrom(": ", ":", " : ", "：", "\t:\t", "= ", " "),
    fc.constantFrom(
      ...["true", "false", "fales", "ture", "0", "1", "no", "off please", "아니오", "예", "draft", "maybe", ""],
      ...["'false", "“false”", "[false]", "#false", "false # 아직", "@false", "!false", "*false"],
    ),
  )
  .map((parts) => parts.join(""));

/** Whether a post says, exactly or nearly, that it is held back. */
function isHeld(text: string): boolean {
  const { frontMatter, diagnostics } = readPost(text);
  const isSaid = frontMatter !== null && (frontMatter.draft || !frontMatter.published);
  return (
    isSaid || diagnostics.some(({ rule }) => rule === "front-matter-held-key" || rule === "front-matter-wrong-kind")
  );
}

/** Whether no build would publish a post. */
function isStopped(text: string): boolean {
  return isHeld(text) || readPost(text).diagnostics.some((diagnostic) => severityOf(diagnostic) === "error");
}

describe("What check --fix writes", () => {
  it("publishes no note that was held back before", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const text = ["---", "title: a", ...lines, "---", "글", ""].join("\n");
        const after = fixed(text, readPost(text).diagnostics);
        if (isHeld(text)) expect(isStopped(after), after).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
