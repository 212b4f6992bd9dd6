import { describe, expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";
import { htmlOf } from "../../support/parse-body.ts";

describe("a line of letters that show nothing", () => {
  it.each(["\u200b", "\u00a0", "\u3164", "\u200b\u200b ", "\ufeff", "\u3000", "\u115f", "\u200c\u200d"])(
    "ends a paragraph: %j",
    (line) => {
      expect(htmlOf(`물가가 올랐다.\n${line}\n금리도 올랐다.`)).toBe("<p>물가가 올랐다.</p>\n<p>금리도 올랐다.</p>\n");
    },
  );

  it("parts what was copied from a blog's editor into its sections", () => {
    const { keywords, summary, questions } = noteFrom(
      "\u200b\n[키워드]\n리튬, 니켈\n\u200b\n[한줄 요약]\n값이 내렸다.\n\u200b\n\u200b\n[궁금한 점]\n왜 내렸을까?\n\u200b",
    );
    expect(keywords.map(({ value }) => value)).toEqual(["리튬", "니켈"]);
    expect(summary?.value).toBe("값이 내렸다.");
    expect(questions.map(({ text }) => text)).toEqual(["왜 내렸을까?"]);
  });

  it("parts the items of one list", () => {
    expect(htmlOf("- 물가\n\u200b\n- 금리")).toBe("<ul>\n<li>\n<p>물가</p>\n</li>\n<li>\n<p>금리</p>\n</li>\n</ul>\n");
  });

  it("stays as typed in code", () => {
    expect(htmlOf("```\na\n\u200b\nb\n```")).toContain("a\n\u200b\nb");
  });

  it("is no line with an emoji or a word", () => {
    expect(htmlOf("물가\n\u200b👍")).toContain("👍");
    expect(htmlOf("물가\n\u200b금리")).toContain("<p>물가\n\u200b금리</p>");
  });
});
