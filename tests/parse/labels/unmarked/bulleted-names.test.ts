import { describe, expect, it } from "vitest";
import { bulletedNames } from "../../../../src/parse/labels/unmarked/bulleted-names.ts";
import { unmarkedNames } from "../../../../src/parse/labels/unmarked/unmarked-labels.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

function lines(markdown: string): readonly number[] {
  const body = bodyWithLexicon(markdown);
  return [...bulletedNames(body)].map((index) => (body.tokens[index]?.map?.[0] ?? -1) + 1);
}

const all = "- 키워드 - 금리\n- 요약 - 올랐다\n- 궁금한 점 - 왜?\n";

describe("bulletedNames", () => {
  it.each([
    ["a dash behind each", all, [1, 2, 3]],
    ["English names", "* Keywords — rates, ECB\n* Summary — They rose.\n* Questions — Why?\n", [1, 2, 3]],
    ["a source among them", `글이다.\n\n${all}- 출처 - 한겨레\n`, [3, 4, 5, 6]],
    ["blank lines between them", all.replaceAll("\n", "\n\n"), [1, 3, 5]],
  ])("are found in a list of nothing else, with %s", (_, markdown, expected) => {
    expect(lines(markdown)).toEqual(expected);
  });

  it.each([
    ["two", "- Question - an entity\n- Keyword - another entity\n"],
    ["others among them", `- title - the title\n${all}`],
    ["more below one of them", all.replace("- 요약", "  - 물가\n- 요약")],
    ["a second line in one of them", all.replace("올랐다", "올랐다\n  많이")],
    ["a name twice", `${all}- 요약 - 또 올랐다\n`],
    ["names without a value", "- 키워드\n- 요약\n- 궁금한 점\n"],
    ["numbers", all.replaceAll("- 키", "1. 키").replaceAll(/^- /gmu, "2. ")],
    ["a quote around them", all.replaceAll(/^/gmu, "> ")],
  ])("are none in a list with %s", (_, markdown) => {
    expect(lines(markdown)).toEqual([]);
  });

  it("are no names where the article is withheld", () => {
    expect(unmarkedNames(bodyWithLexicon(all)).length).toBe(3);
    expect(unmarkedNames(bodyWithLexicon(all), { isWithheld: true })).toEqual([]);
  });
});
