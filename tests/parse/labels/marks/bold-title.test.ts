import { expect, it } from "vitest";
import { isBoldTitle } from "../../../../src/parse/labels/marks/bold-title.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function isTitle(text: string): boolean {
  const body = bodyOf(text);
  const inline = body.tokens.find(({ type }) => type === "inline");
  return inline !== undefined && isBoldTitle(body, inline);
}

it.each(["**앞으로 공부할 것**", "__메모__", "<b>메모</b>", "**메모**:"])("takes %s for a title", (text) => {
  expect(isTitle(text)).toBe(true);
});

it.each([
  "메모",
  "**메모** 글",
  "**왜 오를까?**",
  "**금리가 올랐다.**",
  "**메모**\n글",
  "**[메모](/a)**",
  `**${"긴 ".repeat(60)}말**`,
])("rejects %j", (text) => {
  expect(isTitle(text)).toBe(false);
});
