import { describe, expect, it } from "vitest";
import { readHeading } from "../../../../src/parse/sections/forms/heading.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

function blockOf(markdown: string) {
  const body = bodyWithLexicon(markdown);
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error(`No block: ${markdown}`);
  return { body, block };
}

describe("readHeading", () => {
  it("gives a label's roles and the value behind it", () => {
    const { body, block } = blockOf("### 2. 키워드 : LG\n");
    expect(readHeading(body, block)).toMatchObject({
      kind: "heading",
      form: { level: 3, numbered: true },
      value: { roles: ["keywords"], isEmpty: false, blocks: [{ kind: "paragraph", lines: [{ text: "LG" }] }] },
    });
  });

  it("takes the further lines of an underlined heading for its value", () => {
    const { body, block } = blockOf("요약\n올랐다\n===\n");
    expect(readHeading(body, block)).toMatchObject({
      value: { blocks: [{ lines: [{ text: "올랐다" }] }] },
    });
  });

  it("gives a heading that names no section its form alone", () => {
    const { body, block } = blockOf("## 들어가며\n");
    expect(readHeading(body, block)).toMatchObject({ form: { level: 2 }, value: null });
  });

  it("recognises a label without text under it yet", () => {
    const { body, block } = blockOf("## 요약 :\n");
    expect(readHeading(body, block)).toMatchObject({ value: { isEmpty: true, blocks: [] } });
  });
});
