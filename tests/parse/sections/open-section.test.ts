import { describe, expect, it } from "vitest";
import type { BlockReading } from "../../../src/parse/sections/block-reading.ts";
import { extendedSection } from "../../../src/parse/sections/extended-section.ts";
import { ownsLabels, sectionBegunBy, textWithoutLabel } from "../../../src/parse/sections/open-section.ts";
import type { LabelledValue } from "../../../src/parse/values/labelled-value.ts";
import type { Block } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";

const body = bodyOf("가\n\n나\n\n다\n");

function blockAt(index: number, type: Block["type"] = "paragraph"): Block {
  const open = body.tokens[index * 3];
  if (open === undefined) throw new Error("No such block");
  return { type, open, start: index * 3, end: index * 3 + 3 };
}

const named = { label: "이름", naming: "plain", afterLabel: "" } as const;

function heading(level: number, ...roles: LabelledValue["roles"]): BlockReading {
  const value = roles.length === 0 ? null : { ...named, roles, blocks: [], isEmpty: true };
  return { kind: "heading", form: { level, underlined: false, numbered: false }, value };
}

function labels(isEmpty: boolean, ...roles: LabelledValue["roles"]): BlockReading & { kind: "labels" } {
  return { kind: "labels", values: [{ ...named, roles, blocks: [], isEmpty }], isPlain: false, stray: false };
}

function begun(reading: BlockReading, type: Block["type"] = "heading") {
  const section = sectionBegunBy(null, blockAt(0, type), reading);
  if (section === null) throw new Error("Nothing was begun");
  return section;
}

describe("sectionBegunBy", () => {
  it("begins text at a bold title below a section that another one names, once it has content", () => {
    const set = sectionBegunBy(null, blockAt(0), labels(true, "summary"));
    expect(sectionBegunBy(set, blockAt(1), { kind: "title" })).toBeNull();
    const filled = set === null ? null : extendedSection(set, blockAt(1), { kind: "plain" });
    expect(sectionBegunBy(filled, blockAt(2), { kind: "title" })?.roles).toEqual(["other"]);
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), { kind: "title" })).toBeNull();
  });

  it("begins a section at every recognised heading except one that only divides its section", () => {
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), heading(3, "keywords"))).not.toBeNull();
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), heading(2, "summary"))).not.toBeNull();
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), heading(3, "summary"))).toBeNull();
    expect(sectionBegunBy(begun(heading(2, "keywords")), blockAt(1), heading(3, "keywords"))).not.toBeNull();
  });

  it("begins one at an unknown heading of the same or a higher level", () => {
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), heading(2))).not.toBeNull();
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), heading(1))).not.toBeNull();
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), heading(3))).toBeNull();
    expect(sectionBegunBy(begun(labels(true, "summary"), "paragraph"), blockAt(1), heading(6))).not.toBeNull();
    expect(sectionBegunBy(textWithoutLabel(blockAt(0)), blockAt(1), heading(6))).not.toBeNull();
  });

  it("takes a heading right at an article's start for its headline", () => {
    expect(sectionBegunBy(begun(heading(2, "article")), blockAt(1), heading(1))).toBeNull();
  });

  it("continues with text, unless the label's own block was everything", () => {
    expect(sectionBegunBy(begun(heading(2, "summary")), blockAt(1), { kind: "plain" })).toBeNull();
    expect(sectionBegunBy(begun(labels(false, "summary"), "list"), blockAt(1), { kind: "plain" })?.roles).toEqual([
      "other",
    ]);
    expect(sectionBegunBy(begun(labels(true, "summary"), "list"), blockAt(1), { kind: "plain" })).toBeNull();
    expect(sectionBegunBy(begun(labels(false, "source"), "paragraph"), blockAt(1), { kind: "plain" })?.roles).toEqual([
      "other",
    ]);
  });
});

describe("ownsLabels", () => {
  it("keeps labels that say no more than their section", () => {
    expect(ownsLabels(begun(heading(2, "summary")), labels(false, "summary"), "paragraph")).toBe(true);
    expect(ownsLabels(begun(heading(2, "article")), labels(false, "source"), "container")).toBe(true);
    expect(ownsLabels(begun(heading(2, "summary")), labels(false, "keywords"), "paragraph")).toBe(false);
    expect(ownsLabels(begun(labels(true, "summary"), "paragraph"), labels(false, "summary"), "paragraph")).toBe(false);
    expect(ownsLabels(begun(labels(true, "summary"), "paragraph"), labels(false, "summary"), "container")).toBe(true);
    expect(ownsLabels(null, labels(false, "summary"), "paragraph")).toBe(false);
  });

  it("keeps a list in which one label is among other things", () => {
    const mixed = { ...labels(false, "keywords"), stray: true };
    expect(ownsLabels(begun(heading(2, "article")), mixed, "container")).toBe(true);
    expect(ownsLabels(textWithoutLabel(blockAt(0)), mixed, "container")).toBe(false);
  });
});
