import { expect, it } from "vitest";
import { saysPasted } from "../../../src/model/note/pasted-news.ts";

it.each([
  "금리가 올랐다.\n\nⓒ 한국경제, 무단전재 및 재배포 금지",
  "금리가 올랐다.\n<저작권자 ⓒ 연합뉴스, 무단 전재-재배포 금지>",
  "금리가 올랐다.\n© 2026 The Korea Herald. All rights reserved.".replace("Herald.", "Herald"),
  "(서울=연합뉴스) 홍길동 기자 = 금리가 올랐다.",
  "[이데일리 홍길동 기자] 금리가 올랐다.",
  "기사입력 2026.03.05. 오전 9:00\n금리가 올랐다.",
  "입력 : 2026-03-05 09:00\n금리가 올랐다.",
  "한국경제 2026.03.05 홍길동 기자\n금리가 올랐다.",
  "아래 글은 한국경제에서 가져왔다.\n금리가 올랐다.",
  "오늘 읽은 기사예요 :)\n금리가 올랐다.",
  "오늘의 기사입니다.\n금리가 올랐다.",
  "■ 오늘의 기사 읽기\n금리가 올랐다.",
])("knows a text of a paper's: %j", (text) => expect(saysPasted(text)).toBe(true));

it.each([
  "오늘은 일찍 일어났다.",
  "나는 기자가 되고 싶다.\n2026.03.05에 시험을 보았다.",
  "(내 생각=틀림) 금리가 올랐다.",
  "저작권은 어렵다. 무단 전재가 무엇인지 배웠다.",
  "아래 글은 내가 쓴 것이다.",
  "기사를 읽었다.",
  "",
])("leaves a student's text alone: %j", (text) => expect(saysPasted(text)).toBe(false));
