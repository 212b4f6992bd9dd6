import { expect, it } from "vitest";
import type { SectionRole } from "../../../src/model/note/section-role.ts";
import type { BlockReading } from "../../../src/parse/sections/block-reading.ts";
import { dividingReading } from "../../../src/parse/sections/dividing-reading.ts";
import { sectionBegunBy } from "../../../src/parse/sections/open-section.ts";
import { blocksIn } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";

function labels(role: SectionRole): BlockReading & { kind: "labels" } {
  const value = { label: "이름", naming: "plain", afterLabel: "", roles: [role], blocks: [], isEmpty: true } as const;
  return { kind: "labels", values: [value], isPlain: false, stray: false };
}

const { tokens } = bodyOf("### 요약\n");
const [block] = blocksIn(tokens, 0, tokens.length);
const form = { level: 3, underlined: false, numbered: false };
const value = labels("summary").values[0] ?? null;
const summary = block === undefined ? null : sectionBegunBy(null, block, { kind: "heading", form, value });

it("leaves labels that only divide the section they stand in to its text", () => {
  expect(summary?.roles).toEqual(["summary"]);
  expect(dividingReading(labels("summary"), summary, "paragraph")).toEqual({ kind: "plain" });
});

it("keeps the labels of another section, those in none, and all that are no labels", () => {
  expect(dividingReading(labels("keywords"), summary, "paragraph")).toEqual(labels("keywords"));
  expect(dividingReading(labels("summary"), null, "paragraph")).toEqual(labels("summary"));
  expect(dividingReading({ kind: "rule" }, summary, "paragraph")).toEqual({ kind: "rule" });
});
