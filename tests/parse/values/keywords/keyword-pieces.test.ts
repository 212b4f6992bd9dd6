import { describe, expect, it } from "vitest";
import { keywordPieces } from "../../../../src/parse/values/keywords/keyword-pieces.ts";
import { lineOf } from "../../../support/read-sections.ts";

function read(line: string) {
  const { pieces, complete } = keywordPieces(lineOf(line));
  return { words: pieces.map(({ text }) => text), complete };
}

describe("keywordPieces", () => {
  it.each([
    ["\\#LG \\#AI", ["LG", "AI"]],
    ["#LG#AI#초거대_AI", ["LG", "AI", "초거대_AI"]],
    ["#LG,#AI", ["LG", "AI"]],
    ["#웹 접근성, #WCAG2.2", ["웹 접근성", "WCAG2.2"]],
    ["#원화 약세 #달러", ["원화 약세", "달러"]],
    ["\\#원화 약세", ["원화 약세"]],
    ["#원화 약세 #PF 대출 #금리", ["원화 약세", "PF 대출", "금리"]],
    ["LG, #AI, 초거대 AI", ["LG", "AI", "초거대 AI"]],
    ["#금통위(금융통화 위원회) #금리", ["금통위(금융통화 위원회)", "금리"]],
    ["C#, F#, C++, .NET", ["C#", "F#", "C++", ".NET"]],
    ["LG, AI", ["LG", "AI"]],
    ["LG,AI，엑사원、구글", ["LG", "AI", "엑사원", "구글"]],
    ["반도체·메모리 / 파운드리 | TSMC", ["반도체", "메모리", "파운드리", "TSMC"]],
    ["엑사원(EXAONE, LG), AI", ["엑사원(EXAONE, LG)", "AI"]],
    ["닫히지 않은 (괄호, 쉼표", ["닫히지 않은 (괄호", "쉼표"]],
    ["열리지 않은) 괄호, 쉼표", ["열리지 않은) 괄호", "쉼표"]],
    ["[[1|금리]], 물가", ["[[1|금리]]", "물가"]],
    ["[[064|되사는]] 채권 | 국채", ["[[064|되사는]] 채권", "국채"]],
    ["① 금리 ② 물가", ["금리", "물가"]],
    ["1️⃣ 금리 2️⃣ 물가", ["금리", "물가"]],
    ["1️⃣ 금리", ["금리"]],
    ["1\\) 환율 2) 금리 3) 물가", ["환율", "금리", "물가"]],
    ["(1) 환율, 주가 (2) 금리", ["환율", "주가", "금리"]],
    ["1\\) 환율", ["1) 환율"]],
    ["1.환율", ["환율"]],
    ["빚투(빚내서 투자), HBM(High Bandwidth Memory)", ["빚투(빚내서 투자)", "HBM(High Bandwidth Memory)"]],
    ["🔹 환율", ["환율"]],
    ["✅ 금리 인하 ✅ 물가", ["금리 인하", "물가"]],
    ["⭐ 금리 ⭐ 물가", ["금리", "물가"]],
    ["👉🏻환율", ["환율"]],
    ["2)환율, 주가", ["환율", "주가"]],
    ["(3) 환율", ["환율"]],
    ["1.환율 2.금리", ["환율", "금리"]],
    ["1.5도 목표, 4.19 혁명", ["1.5도 목표", "4.19 혁명"]],
    ["가‧나∙다⋅라•마ㆍ바・사･아", ["가", "나", "다", "라", "마", "바", "사", "아"]],
    [
      "5·18 민주화운동, 3·1운동, 6·25 전쟁 · 4·19혁명, 8·15",
      ["5·18 민주화운동", "3·1운동", "6·25 전쟁", "4·19혁명", "8·15"],
    ],
    ["원/달러 환율, R&D", ["원/달러 환율", "R&D"]],
    ["원·달러, 원/엔 환율, USD/KRW", ["원·달러", "원/엔 환율", "USD/KRW"]],
    ["원/달러/엔, CPI/PPI", ["원", "달러", "엔", "CPI", "PPI"]],
    ["“금리”, '물가', **환율**, `코드`", ["금리", "물가", "환율", "코드"]],
    ["'금리' '물가' '기준 금리'", ["금리", "물가", "기준 금리"]],
    ["“금리” “물가” 「국부론」 『자본론』", ["금리", "물가", "국부론", "자본론"]],
    ["금리, , 물가,", ["금리", "물가"]],
    ["- 금리 -", ["금리"]],
    ["- –", []],
    ["초거대 AI", ["초거대 AI"]],
    ["1,000원, 금리,2,500만원", ["1,000원", "금리", "2,500만원"]],
    ["1,234,567명", ["1,234,567명"]],
    ["2021,2022, 3,4", ["2021", "2022", "3", "4"]],
    ["#1,000원 #금리", ["1,000원", "금리"]],
    ["-5도, - 금리, --3%", ["-5도", "금리", "-3%"]],
    ["~10%, >5%", ["~10%", ">5%"]],
    ["&lt;태그, &lt;금리&gt;", ["<태그", "금리"]],
    ["&lt;b&gt; 태그, 금리 \\[기준\\]", ["<b> 태그", "금리 [기준]"]],
    ["`LG` `초거대 AI` `엑사원`", ["LG", "초거대 AI", "엑사원"]],
    ["**LG** **AI**", ["LG", "AI"]],
    ["**초거대** AI", ["초거대 AI"]],
    ["#C# #.NET #F# #금리", ["C#", ".NET", "F#", "금리"]],
    ["C# 프로그래밍, 금리", ["C# 프로그래밍", "금리"]],
    ["＃금리 ＃환율，물가", ["금리", "환율", "물가"]],
    ["＃금리＃환율", ["금리", "환율"]],
    ["#금리 #환율, 국제 유가", ["금리", "환율", "국제 유가"]],
    ["CI/CD, TCP/IP, A/B 테스트, 9/11", ["CI/CD", "TCP/IP", "A/B 테스트", "9/11"]],
    ["LG/AI, X/Y/Z, 금리/환율", ["LG", "AI", "X", "Y", "Z", "금리", "환율"]],
    ["한·미 금리 차, 한·미·일, 금·은, AI·반도체", ["한·미 금리 차", "한·미·일", "금", "은", "AI", "반도체"]],
  ])("splits «%s» into %j", (line, words) => {
    expect(read(line)).toEqual({ words, complete: true });
  });

  it.each([
    ["[[닫히지 않은|이름, 물가", ["닫히지 않은", "이름", "물가"]],
    ["야후!, 왜?", ["야후", "왜"]],
    ["금리, 🔥", ["금리"]],
    ["금리(돈을 빌린 값), 통화스와프 (두 나라가 돈을 바꾸는 약속)", ["금리", "통화스와프"]],
    ["🍎 사과, 🤖로봇", ["사과", "로봇"]],
    ["금리*, “물가", ["금리", "물가"]],
    ["#금리 🔥 #물가", ["금리", "물가"]],
    ["#금리 & #물가", ["금리", "물가"]],
  ])("knows that in «%s» the words %j are not everything", (line, words) => {
    expect(read(line)).toEqual({ words, complete: false });
  });

  it("looks for the end of a link once, however many are begun", () => {
    expect(read(`${"[[".repeat(50_000)}금리`).words).toEqual(["금리"]);
    expect(read(`${"[[".repeat(50_000)}금리]]`).words).toEqual(["금리"]);
    expect(read(`${"[".repeat(50_000)}금리${"]".repeat(50_000)}`)).toEqual({ words: ["금리"], complete: true });
  });

  it("notices words outside the hashtags", () => {
    expect(read("#달러 오늘은 값이 많이 올랐다. #원화")).toEqual({ words: ["달러", "원화"], complete: false });
    expect(read("오늘은 #달러")).toEqual({ words: ["달러"], complete: false });
  });

  it("keeps each keyword at its letters", () => {
    const [first, second] = keywordPieces(lineOf("\\#LG, \\#AI")).pieces;
    expect([first?.starts[0], second?.starts[0]]).toEqual([2, 8]);
  });

  it("leaves out what says that there are more", () => {
    expect(read("금리, 환율 등")).toEqual({ words: ["금리", "환율"], complete: false });
    expect(read("#금리 #환율 등등")).toEqual({ words: ["금리", "환율"], complete: false });
    expect(read("신호 등")).toEqual({ words: ["신호 등"], complete: true });
  });

  it("reads no words about hashtags as further ones", () => {
    expect(read("#금리 #환율, 오늘은 이 둘을 보았다").words).toEqual(["금리", "환율"]);
    expect(read("#금리 #환율, 그리고 왜 올랐는지도 함께 정리").words).toEqual(["금리", "환율"]);
  });

  it.each([
    ["https://www.mk.co.kr/news/economy/1", []],
    ["금리 https://www.mk.co.kr/news/1, 물가", ["금리", "물가"]],
    ["www.mk.co.kr/news/1,물가", ["물가"]],
    ["#금리 https://a.kr/#가 #물가", ["금리", "물가"]],
    ["https://a.kr/1 금리 http://a.kr/2, 물가 https://a.kr/3", ["금리", "물가"]],
  ])("leaves the address in «%s» out", (line, words) => {
    expect(read(line)).toEqual({ words, complete: false });
  });

  it.each([
    ["www.mk.co.kr, 금리", ["www.mk.co.kr", "금리"]],
    ["매경(https://a.kr/가), 금리", ["매경(https://a.kr/가)", "금리"]],
  ])("keeps the keyword in «%s» that is or holds an address", (line, words) => {
    expect(read(line)).toEqual({ words, complete: true });
  });
});
