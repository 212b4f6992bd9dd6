import { describe, expect, it } from "vitest";
import { listedOpening, noteOpening } from "../../../layouts/notes/note-opening.ts";
import { typeset } from "../../../src/site/notes/typeset.ts";
import { noteFrom } from "../../support/note-from.ts";
import { plainSettings } from "../../support/parse-body.ts";

const settingOpeningOf = (body: string) => noteOpening(noteFrom(body, "", { ...plainSettings, typeset }));
const openingOf = (body: string) => noteOpening(noteFrom(body));

describe("noteOpening", () => {
  it("is the first paragraph with words, wherever it is", () => {
    expect(
      openingOf("## 배경\n\n```js\nconst a = 1;\n```\n\n![그림](/a.png)\n\n배포를 **새로** 만들었다.\n\n둘째 문단"),
    ).toBe("배포를 새로 만들었다.");
    expect(openingOf("## 코드\n\n```\nx\n```")).toBeNull();
  });

  it("has formulas as they are typed", () => {
    expect(settingOpeningOf("줄 안의 수식 $e^{i\\pi}+1=0$ 과 $\\frac{{a}}{b}$.")).toBe(
      "줄 안의 수식 $e^{i\\pi}+1=0$ 과 $\\frac{{a}}{b}$.",
    );
  });

  it("is cut to the lines of a card", () => {
    expect([...(openingOf("가".repeat(300)) ?? "")]).toHaveLength(160);
  });

  it("leaves out template marks, and continues if a paragraph has nothing else", () => {
    expect(
      openingOf(
        "{% assign a = site.data.b %}\n{% for c in a %}\n{{ c.name }}\n{% endfor %}\n\n다음 글 {{ page.x }} `{{ a }}`.",
      ),
    ).toBe("다음 글 {{ a }}.");
    expect(openingOf("{{< version 1 >}}\n\n글이다.")).toBe("글이다.");
  });

  it("is nothing where the words may be an article's", () => {
    expect(openingOf("# 기사\n\n기자의 글이다.")).toBeNull();
    expect(openingOf("출처: https://n.news.naver.com/article/001/0000000001\n\n기자의 글이다.")).toBeNull();
  });
});

describe("listedOpening", () => {
  it("is the subtitle, else the description, else the beginning", () => {
    const listed = (lines: string) => listedOpening(noteFrom("첫 문단이다.", lines));
    expect(listed("subtitle: 금리 이야기\ndescription: 한 줄\n")).toBe("금리 이야기");
    expect(listed("description: 한 줄\n")).toBe("한 줄");
    expect(listed("")).toBe("첫 문단이다.");
  });
});
