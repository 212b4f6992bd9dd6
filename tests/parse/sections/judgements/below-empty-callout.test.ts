import { expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";

const text = "한국은행이 금리를 올렸다. 물가가 올랐기 때문이다.";

function headingsOf(body: string, mode = "link"): readonly (string | undefined)[] {
  return noteFrom(body, `article: ${mode}\n`).sections.map(({ heading }) => heading?.value.text);
}

it.each(["> [!quote] 기사", "> [!quote]- 한국경제 기사\n>", ":::note 기사\n:::"])(
  "takes a heading for the article's below %j, which holds nothing, up to a part of the study",
  (callout) => {
    const body = `${callout}\n\n${text}\n\n## 물가가 문제다\n\n${text}\n\n### 금리는\n\n${text}\n\n## 키워드\n\n금리\n\n## 메모\n\n글`;
    expect(headingsOf(body)).toEqual([undefined, undefined, "키워드", "메모"]);
    expect(headingsOf(body, "full")).toContain("물가가 문제다");
  },
);

it.each(["> [!quote] 기사\n> 글이다.", "> [!quote] 명언", "> [!note]"])("leaves headings below %j", (callout) => {
  expect(headingsOf(`${callout}\n\n${text}\n\n## 물가가 문제다\n\n${text}\n\n## 키워드\n\n금리`)).toContain(
    "물가가 문제다",
  );
});
