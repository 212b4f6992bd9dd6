import { describe, expect, it } from "vitest";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { bodyOf, htmlOf } from "../../../support/parse-body.ts";

describe("linkComment", () => {
  it.each([
    "[//]: # (숨은 말)",
    '[//]: # "숨은 말"',
    "[//]: # 숨은 말",
    "[//]: <> (숨은 말)",
    "[//]:# (숨은 말)",
    "[comment]: <> (숨은 말)",
    "[Comment]: # '숨은 말'",
    "[_]: # (숨은 말)",
    "[//]: # (숨은\n말)",
    "[//]: # (숨은 말)\n[//]: # (숨은 것)",
  ])("shows nothing of %j, and finds nothing", (text) => {
    expect(htmlOf(`앞\n\n${text}\n\n뒤`).replaceAll(/\s+/gu, "")).toBe("<p>앞</p><p>뒤</p>");
    expect(htmlOf(`앞\n${text}\n뒤`)).not.toContain("숨은");
    expect(htmlOf(`- 앞\n\n> ${text.replace("\n", "\n> ")}`)).not.toContain("숨은");
    expect(visibleText(bodyOf(text).tokens)).not.toContain("숨은");
  });

  it.each(["[용어]: # 설명", "[용어]: # (설명", "[용어] # (설명)", "[//] 설명", "[//]: 설명", "[용어]: 설명 (설명)"])(
    "leaves %j as words",
    (text) => {
      expect(htmlOf(text)).toContain("설명");
    },
  );

  it("leaves the definition of a link that is used", () => {
    expect(htmlOf('[위]\n\n[위]: # "처음"')).toBe('<p><a href="#" title="처음">위</a></p>\n');
  });

  it("is code where it is code", () => {
    expect(htmlOf("```\n[//]: # (말)\n```")).toContain("(말)");
    expect(htmlOf("    [//]: # (말)")).toContain("(말)");
  });
});
