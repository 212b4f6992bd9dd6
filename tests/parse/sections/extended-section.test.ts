import { describe, expect, it } from "vitest";
import type { BlockReading } from "../../../src/parse/sections/block-reading.ts";
import { extendedSection } from "../../../src/parse/sections/extended-section.ts";
import { labelForm, type OpenSection, textWithoutLabel } from "../../../src/parse/sections/open-section.ts";
import type { Block } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";

const { tokens } = bodyOf("가\n\n나\n");

function blockAt(index: number, type: Block["type"] = "paragraph"): Block {
  const open = tokens[index * 3];
  if (open === undefined) throw new Error("No such block");
  return { type, open, start: index * 3, end: index * 3 + 3 };
}

const text = textWithoutLabel(blockAt(0));
const article: OpenSection = { ...text, roles: ["article"], article: { label: labelForm, headline: null } };
const form = { level: 3, underlined: false, numbered: false };
const heading: BlockReading = { kind: "heading", form, value: null };

describe("extendedSection", () => {
  it("ends where the block does, and leaves the rest as it was", () => {
    const extended = extendedSection(text, blockAt(1), { kind: "plain" });
    expect(extended).toEqual({ ...text, end: 6, filled: true });
  });

  it("takes a heading for the headline only right at the start of an article", () => {
    expect(extendedSection(article, blockAt(1), heading).article?.headline).toBe(form);
    expect(extendedSection({ ...article, filled: true }, blockAt(1), heading).article?.headline).toBeNull();
    expect(extendedSection(text, blockAt(1), heading).article).toBeNull();
  });

  it("knows that a rule or a box came last", () => {
    const rule = extendedSection({ ...text, filled: true }, blockAt(1, "rule"), { kind: "rule" });
    const box = extendedSection(text, blockAt(1, "box"), { kind: "plain" });
    expect([rule.isAtRule, rule.isAtBox, box.isAtRule, box.isAtBox]).toEqual([true, false, false, true]);
    expect(extendedSection(rule, blockAt(1), { kind: "plain" }).isAtRule).toBe(false);
  });
});
