import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bareLabel,
  compactLabel,
  isDecorated,
  shownLabel,
} from "../../../../src/parse/labels/lexicon/compact-label.ts";

describe("compactLabel", () => {
  it.each([
    ["2. 키워드 :", "키워드"],
    ["🔑 핵심 키워드", "핵심키워드"],
    ["１）　Ｋｅｙｗｏｒｄｓ：", "keywords"],
    ["[요약] 정리", "요약정리"],
    ["(요약)", "요약"],
    ["요약 (3줄) ~", "요약(3줄)"],
    ["3 줄 요약", "3줄요약"],
    ["Ⅱ. ① 질문!", "질문"],
    ["ㅡ 키워드 ㅡ", "키워드"],
    ["ㅡㅡ요약ㅡㅡ", "요약"],
    ["1-2-3. 질문", "질문"],
    ["TL;DR", "tl;dr"],
    ["【[키워드]】", "키워드"],
    ["<기사> 요약", "기사요약"],
    ["키워드]", "키워드"],
    ["< 요약 >", "요약"],
    ["→ <1> 요약", "요약"],
    ["<요약", "요약"],
    ["#해시 <태그", "해시<태그"],
    ["1.", "1"],
    ["", ""],
  ])("folds «%s» into «%s»", (label, compact) => {
    expect(compactLabel(label)).toBe(compact);
  });

  it("is total and needs no second folding for words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (label) => {
        expect(compactLabel(label)).not.toMatch(/\s/u);
      }),
    );
  });

  it("does not tell composed letters from taken-apart ones", () => {
    expect(compactLabel("궁금한 점".normalize("NFD"))).toBe("궁금한점");
  });
});

it("leaves two syllables at the beginning of a label where they are, whatever follows", () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(syllable, syllable, fc.string({ unit: "grapheme", maxLength: 12 }), (one, other, rest) => {
      expect(compactLabel(`${one}${other}.${rest}`)).toMatch(new RegExp(`^${one}${other}`, "u"));
    }),
  );
});

describe("shownLabel", () => {
  it.each([
    ["4. 궁금한 점 :", "궁금한 점"],
    ["💡  느낀 점", "💡 느낀 점"],
    ["2️⃣ ■ ⚠️ 요약(둘째) ❓ :", "⚠️ 요약(둘째) ❓"],
    ["🙋‍♀️질문 🇰🇷", "🙋‍♀️ 질문 🇰🇷"],
    ["★ **키\u200B워드**", "키워드"],
    ["요약 : {: .x}", "요약 {: .x}"],
    ["요약 {#금리 이야기}", "요약 {#금리 이야기}"],
    ["[Key Takeaways]", "Key Takeaways"],
    ["(배운 점)", "배운 점"],
    ["질문(3개)", "질문(3개)"],
    ["***", ""],
  ])("keeps of «%s» the words and emoji as they were typed", (label, shown) => {
    expect(shownLabel(label)).toBe(shown);
  });
});

describe("bareLabel", () => {
  it.each([
    ["1️⃣ 기사 제목", "기사 제목"],
    ["(2) 한 줄  요약", "한 줄  요약"],
    ["[제목]", "제목"],
  ])("leaves the words of %j as typed", (label, bare) => {
    expect(bareLabel(label)).toBe(bare);
  });
});

describe("a label of plain words", () => {
  /** It disappears, but what it stands in is no longer plain. */
  const unseen = "\u200B";
  const pieces = [
    ..."o|O|ㅇ|가|나|I|V|x|Q|1|12|0|.|)|(|-|:|~|!|#|*|_|`|{|}|{: .x}|{#가}|[|]|<|>|【|】|·|…|“|ㅋ| |  |\t|\n".split(
      "|",
    ),
    ..."키워드|요약|기사|Keywords|STEP|step 2|３|Ａ|：|é|ß|İ|Ⅱ|①|⚠️|🔑|🇰🇷|👩‍💻|©|ª|\u3164|\u1100\u1161|\u11A8".split(
      "|",
    ),
    "|",
  ];
  const label = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(""));

  it("is read as any other is, only sooner", () => {
    fc.assert(
      fc.property(label, (typed) => {
        expect(compactLabel(typed)).toBe(compactLabel(typed + unseen));
        expect(bareLabel(typed)).toBe(bareLabel(typed + unseen));
        expect(shownLabel(typed)).toBe(shownLabel(typed + unseen));
        expect(isDecorated(typed)).toBe(isDecorated(typed + unseen));
      }),
      { numRuns: 3_000 },
    );
  });

  it("has no bullet or number before it if it begins with a word", () => {
    fc.assert(
      fc.property(fc.constantFrom("가", "키워드", "요약", "하"), label, (word, more) => {
        expect(bareLabel(`· ${word}${more}끝`)).toBe(bareLabel(`${word}${more}끝`));
      }),
      { numRuns: 2_000 },
    );
  });
});
