import { describe, expect, it } from "vitest";
import { noteFrom } from "../support/note-from.ts";

const keywords = (body: string) => noteFrom(body).keywords.map(({ value }) => value);
const extracted = (body: string) => noteFrom(body).sections.map((section) => section.extracted);

describe("a keyword that is explained", () => {
  const below = "## 핵심 키워드\n\n- 금리\n\n    돈을 빌린 값\n\n    - **기준금리**: 한국은행, 정함\n\n- 환율";
  const beside = "## 핵심 키워드\n\n- **금리** — 돈을 빌린 값, 곧 이자\n- 환율 - 두 나라 돈의 값";

  it("is the keyword without the paragraphs and bullets below it", () => {
    expect(keywords(below)).toEqual(["금리", "환율"]);
  });

  it("is the keyword without the text after its dash", () => {
    expect(keywords(beside)).toEqual(["금리", "환율"]);
  });

  it("is what is in bold before several words", () => {
    const bold =
      "## 키워드\n\n- **금리** 돈을 빌리고 내는 값, 곧 이자를 이른다\n- **기준금리** 인상\n- **물가** 물건의 값이다.";
    expect(keywords(bold)).toEqual(["금리", "기준금리 인상", "물가"]);
    expect(extracted(bold)).toEqual([false]);
    expect(keywords("## 키워드\n\n**금리** 돈을 빌린 값\n\n**물가** 여러 물건의 값")).toEqual(["금리", "물가"]);
  });

  it("is a heading above words with commas, unless those are keywords", () => {
    const commas = "# 키워드\n## D램\n읽고 쓰는 속도가 빠른, 끄면 지워지는 메모리\n## 낸드\n꺼도 남는 메모리\n";
    expect(keywords(commas)).toEqual(["D램", "낸드"]);
    expect(keywords(commas.replace(/읽고.*/u, "D램 가격, HBM 세대 교체"))).toEqual([
      "D램 가격",
      "HBM 세대 교체",
      "꺼도 남는 메모리",
    ]);
  });

  it("keeps its explanation on the page", () => {
    expect(extracted(below)).toEqual([false]);
    expect(extracted(beside)).toEqual([false]);
  });
});

describe("keywords in bullets", () => {
  it("may be below the keyword they belong to", () => {
    expect(keywords("## 키워드\n\n- 금융\n  - 금리\n  - 환율\n- 부동산")).toEqual(["금융", "금리", "환율", "부동산"]);
    expect(extracted("## 키워드\n\n- 금융\n  - 금리")).toEqual([true]);
  });

  it("may contain hyphens", () => {
    expect(keywords("## 키워드\n\n- multi-modality\n- B2B-SaaS")).toEqual(["multi-modality", "B2B-SaaS"]);
  });
});
