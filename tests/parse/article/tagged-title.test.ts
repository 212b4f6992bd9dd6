import { expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";

const address = "https://www.khan.co.kr/economy/article/202603021234001";

it.each([
  [`[경향] 특별법 연장\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "경향", "특별법 연장"],
  [`## 기사\n\n[경향신문] 특별법 연장\n${address}\n\n## 키워드\n\n연장`, "경향신문", "특별법 연장"],
  [`[경향신문] 특별법 연장\n\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "경향신문", "특별법 연장"],
  [`[단독] 특별법 연장\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null, null],
  [`[경향신문] 특별법이 연장된다\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "경향신문", null],
  [`[경향신문] 특별법이 연장된다.\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null, null],
  ["[한경] 모임 안내\nhttps://cafe.example.com/1\n\n키워드: 연장\n요약: 연장된다.", null, null],
  ["[경향신문] 특별법 연장\n\n키워드: 연장\n요약: 연장된다.", null, null],
])("reads the newspaper before a title above an address: %j", (body, publisher, headline) => {
  expect(noteFrom(body).article).toMatchObject({ publisher, headline });
});
