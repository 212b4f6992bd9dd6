import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "../../../src/model/problem/rule-catalogue.ts";
import { withParticle } from "../../../src/model/words/with-particle.ts";

describe("withParticle", () => {
  it.each([
    ["금리", "가"],
    ["환율", "이"],
    ["경제".normalize("NFD"), "가"],
    ["AI", "가"],
    ["ESM", "이"],
    ["UTF-16LE", "가"],
    ["economy", "가"],
    ["keywords", "가"],
    ["layer", "가"],
    ["base-rate", "가"],
    ["time", "이"],
    ["bitcoin", "이"],
    ["5", "가"],
    ["8", "이"],
    ["2022-03-10", "이"],
    ["‘환율’", "이"],
    ["제목:", "이"],
    ["Title:", "이"],
    ["draft:", "가"],
    ["pinned:", "가"],
    ["icon:", "이"],
  ])("puts behind %j the particle %s", (word, particle) => {
    expect(withParticle(word, "이")).toBe(`${word}${particle}`);
  });

  it("quotes a word with 라고 or 이라고", () => {
    expect(withParticle("‘금리’", "이라고")).toBe("‘금리’라고");
    expect(withParticle("‘127.0.0.1’", "이라고")).toBe("‘127.0.0.1’이라고");
    expect(withParticle("‘환율’", "이라는")).toBe("‘환율’이라는");
  });

  it.each([
    ["환율", "로"],
    ["기준금리", "로"],
    ["채권", "으로"],
    ["a-b-1", "로"],
    ["URL", "로"],
    ["index.html", "로"],
    ["note.md", "로"],
    ["2020", "으로"],
  ])("knows that ㄹ takes 로: %s%s", (word, particle) => {
    expect(withParticle(word, "으로")).toBe(`${word}${particle}`);
  });

  it.each(["", "📈", "net", "book", "it’s ok", "漢字"])("writes both forms if nobody can tell: %j", (word) => {
    expect(withParticle(word, "은")).toBe(`${word}은(는)`);
  });

  it("is asked wherever a sentence has a particle behind a name", () => {
    const facts = { heading: "궁굼한 점", role: "questions", meant: "궁금한 점" } as const;
    expect(ruleCatalogue["section-near-miss"].message.ko(facts).next).toBe(
      "궁금한 점이라면 제목을 궁금한 점으로 고치세요. 다른 뜻이라면 그대로 두세요",
    );
  });
});
