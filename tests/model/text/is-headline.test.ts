import { expect, it } from "vitest";
import { isHeadline } from "../../../src/model/text/is-headline.ts";

it.each([
  "한은, 기준금리 1.25%로 인상…코로나 이전 수준",
  '"금리 더 오른다"... 영끌족 어쩌나',
  "왜 오르나? 금리의 모든 것",
  "금리, 더 오를까?",
  "이자 부담 늘었다! 대출자 한숨",
  "Gov. Lee raises rates to 1.25%",
  "Will rates rise? What to know",
  "U.S. Fed Holds Rates Steady",
  "日銀、利上げを決定",
  "Q&A: 금리란 무엇인가",
])("takes this for a headline: %s", (text) => {
  expect(isHeadline(text)).toBe(true);
});

it.each([
  "한국은행이 금리를 동결했다. 둘째 문장이다. 셋째 문장이다.",
  "한국은행이 금리를 동결했다. 둘째 문장",
  "한국은행이 금리를 동결했다.",
  "그는 “금리를 동결한다.” 라고 했다",
  "금리가 올랐다! 물가도 올랐다!",
  "The bank kept the rate. Prices rise",
  "日銀は決定した。物価は",
  "Q. 금리는 왜 오르나?",
  "질문: 금리는 왜 오르나?",
  "금리는 왜 오르는 건가요?",
  "금리는 왜 오릅니까?",
  "금리를 동결하기로 한 까닭은 ".repeat(10),
])("takes this for the text of an article: %s", (text) => {
  expect(isHeadline(text)).toBe(false);
});
