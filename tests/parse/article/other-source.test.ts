import { describe, expect, it } from "vitest";
import { emptyByline } from "../../../src/parse/article/byline-parts.ts";
import { withoutOtherSource } from "../../../src/parse/article/other-source.ts";
import { noteFrom } from "../../support/note-from.ts";

describe("withoutOtherSource", () => {
  it("keeps what sounds like a newspaper, and any name beside a reporter or in a study", () => {
    const shelf = { ...emptyByline, headline: null, publisher: "서점" };
    const signs = { isStudied: false, clipping: null, address: null, runs: [] };
    expect(withoutOtherSource(shelf, signs).publisher).toBeNull();
    expect(withoutOtherSource({ ...shelf, publisher: "한겨레" }, signs).publisher).toBe("한겨레");
    expect(withoutOtherSource({ ...shelf, reporter: "이새김" }, signs).publisher).toBe("서점");
    expect(withoutOtherSource(shelf, { ...signs, isStudied: true }).publisher).toBe("서점");
  });

  it.each([
    ["제주에 다녀왔다.\n\n출처: 내 사진첩", null],
    ["제주에 다녀왔다.\n\n출처: 매일경제", "매일경제"],
    ["출처: 어느 소식지\n\n키워드: 금리", "어느 소식지"],
    ["저자: 올컷\n출판사: 어느책\n기사: 단장이 되었다\n출처: 서점", null],
    ["## 기사\n\n출처: 어느 소식지", "어느 소식지"],
  ])("decides in %j", (body, publisher) => {
    expect(noteFrom(body).article.publisher).toBe(publisher);
  });
});
