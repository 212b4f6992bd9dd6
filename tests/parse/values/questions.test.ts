import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../src/parse/values/questions.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { firstValue } from "../../support/read-sections.ts";

function read(markdown: string) {
  const { body, value } = firstValue(markdown);
  const { values, complete } = readQuestions(body, value);
  return { asked: values.map(({ text, state, answer }) => (state === "open" ? text : [text, answer])), complete };
}

describe("readQuestions", () => {
  it.each([
    ["the heading's value", "## 질문 : 왜? 그리고 ... 언제?", ["왜? 그리고 ... 언제?"], true],
    ["the heading's value and a list", "## 질문 : 왜?\n- 언제?", ["왜?", "언제?"], true],
    ["bullets", "## 질문\n- 왜?\n- 언제\n  오를까", ["왜?", "언제 오를까"], true],
    [
      "boxes of a telephone",
      "## 질문\n☐ 하나는 왜?\n☑ 둘은 왜? → 셋이라서\n☑ 셋은 어떻게 하나 → 넷\n✅ 넷은 왜?",
      ["하나는 왜?", ["둘은 왜?", "셋이라서"], ["셋은 어떻게 하나", "넷"], ["넷은 왜?", null]],
      true,
    ],
    ["Obsidian's boxes", "## 질문\n- [?] 언제?\n- [x] 왜?", ["언제?", ["왜?", null]], true],
    [
      "hashtags behind them",
      "## 질문\n- 왜 그럴까? #미해결\n- 언제? → 내일 #해결",
      ["왜 그럴까?", ["언제?", "내일 #해결"]],
      false,
    ],
    ["a table with a column of numbers", "## 질문\n|번호|질문|답|\n|-|-|-|\n|1|왜?|그래서|", [["왜?", "그래서"]], true],
    ["an answer's name alone", "## 질문\nQ1. 왜?\nA1. 그래서\nQ2. 언제?\nA2.", [["왜?", "그래서"], "언제?"], true],
    [
      "a greeting after an empty line",
      "**질문**<br>왜 오를까?<br>\n<br>\n읽어 주셔서 감사합니다 ♥",
      ["왜 오를까?"],
      false,
    ],
    ["numbers", "## 질문\n1. 왜?\n2. 언제?", ["왜?", "언제?"], true],
    ["numbers on one line", "질문: 1) 환율이 왜 오르지 2) 언제 내릴까", ["환율이 왜 오르지", "언제 내릴까"], true],
    [
      "numbers on one line below",
      "## 질문\n1) 환율이 왜 오르지 2) 언제 내릴까",
      ["환율이 왜 오르지", "언제 내릴까"],
      true,
    ],
    [
      "headings that group them",
      "## 질문\n### 물가\n왜 오를까?\n### 금리\n- 누가 정할까? (한은)\n- 왜?\n  → 그래서",
      ["왜 오를까?", "누가 정할까? (한은)", ["왜?", "그래서"]],
      false,
    ],
    ["a remark below the list", "## 질문\n- 왜?\n- 언제?\n\n※ 다음 주에 발표가 있다.", ["왜?", "언제?"], false],
    [
      "a name of an answer that is not given",
      "## 질문\n왜 올랐나?\n[답]\n언제 내리나?",
      ["왜 올랐나?", "언제 내리나?"],
      true,
    ],
    ["a remark on the line below", "## 질문\n○ 왜?\n※ 다음 주에 발표가 있다.", ["왜?"], false],
    ["what is left of one struck out", "## 질문\n- 왜?\n- ~~언제?~~ 해결\n- 어디서?", ["왜?", "어디서?"], false],
    ["an answer to one struck out", "## 질문\n- 왜?\n- ~~언제?~~ → 내일\n  더\n  - 곧", ["왜?"], false],
    [
      "a line struck out",
      "## 질문\n왜 그럴까?\n~~언제 그럴까?~~\n어디서 그럴까?",
      ["왜 그럴까?", "어디서 그럴까?"],
      false,
    ],
    ["a word struck out before a better one", "## 질문\n- ~~금리~~ 환율의 뜻", ["환율의 뜻"], false],
    ["words struck out before others that ask", "## 질문\n- ~~왜~~ 언제 오를까?", ["언제 오를까?"], false],
    ["dashes without a blank", "## 질문\n-왜 오르지?\n-언제 내릴까", ["왜 오르지?", "언제 내릴까"], true],
    ["bullets without a blank", "## 질문\n▶왜 오르지?\n▶언제 내릴까", ["왜 오르지?", "언제 내릴까"], true],
    ["numbers in circles on one line", "질문: ① 왜 오르지 ② 언제 내릴까", ["왜 오르지", "언제 내릴까"], true],
    ["numbers without a space", "질문: 1)왜 오르지 2)언제 내릴까", ["왜 오르지", "언제 내릴까"], true],
    ["paragraphs", "## 질문\n왜?\n\n언제?", ["왜?", "언제?"], true],
    [
      "lines",
      "### 4. 궁금한 점\n왜 오를까?\n언제 내릴까요\n왜 그러니\n누가?",
      ["왜 오를까?", "언제 내릴까요", "왜 그러니", "누가?"],
      true,
    ],
    [
      "lines that each name a thing",
      "## 더 알아볼 것\n금통위 구성\nref 콜백\n`forwardRef`",
      ["금통위 구성", "ref 콜백", "forwardRef"],
      true,
    ],
    [
      "bullets of two dashes",
      "## 질문\n-- 왜 오를까\n-- 무엇인지 궁금합니다.",
      ["왜 오를까", "무엇인지 궁금합니다."],
      true,
    ],
    [
      "no paragraph that only tells something",
      "## 의문점\n> 왜 추가했을까?\n>\n> 그래서 만들고 싶었던 것이다.\n>\n> DB가 쓰기 때문이다.",
      ["왜 추가했을까?"],
      false,
    ],
    [
      "a paragraph that wonders beside one that asks",
      "## 질문\n왜?\n\n금통위가 무엇인지 모르겠다.",
      ["왜?", "금통위가 무엇인지 모르겠다."],
      true,
    ],
    [
      "quotes below them",
      "## 질문\n- 왜?\n  > 그래서\n- 언제?\n\n누가?\n> 한은이\n> 한다",
      [["왜?", "그래서"], "언제?", ["누가?", "한은이\n한다"]],
      true,
    ],
    ["quotes of what they are about", "## 질문\n> 올랐다\n\n왜?\n\n> 내렸다\n\n언제?", ["왜?", "언제?"], false],
    ["what was found out", "## 추가 조사\n- 남은 법은?\n- 올해 3% 올랐다.\n\n한은이 정했다.", ["남은 법은?"], false],
    ["what only states", "## 더 알아볼 것\n- 올해 3% 올랐다.", ["올해 3% 올랐다."], true],
    ["quoted lines", "## 질문\n> 왜 오를까?\n> 언제 내릴까?", ["왜 오를까?", "언제 내릴까?"], true],
    [
      "a question broken into lines below another",
      "## 질문\n왜 오를까?\n금리를 올리면 환율은\n어떻게 될까?",
      ["왜 오를까?", "금리를 올리면 환율은 어떻게 될까?"],
      true,
    ],
    [
      "one question of several, broken where its line was full",
      "## 질문\n미국이 올리면 우리도 올려야\n할까? 아니면 버틸 수 있을까? 버티면\n어떻게 될까?",
      ["미국이 올리면 우리도 올려야 할까? 아니면 버틸 수 있을까? 버티면 어떻게 될까?"],
      true,
    ],
    [
      "questions with 문, answers with a number",
      "## 질문\n문: 누가?\n답: 한은\n\n질문1) 어디서?\n답변1) 서울",
      [
        ["누가?", "한은"],
        ["어디서?", "서울"],
      ],
      true,
    ],
    ["boxes without their blanks", "## 질문\n- [X]누가?\n-[ ] 어디서?", [["누가?", null], "어디서?"], true],
    ["a remark below a question", "## 질문\n왜 오를까?\n나는 모르겠다.", ["왜 오를까? 나는 모르겠다."], true],
    [
      "lines that its writer ended",
      "## 질문\n왜?  \n언제 내릴까?\\\n누가?<br>어디서?",
      ["왜?", "언제 내릴까?", "누가?", "어디서?"],
      true,
    ],
    ["such lines in an item", "## 질문\n- 왜?  \n  언제?", ["왜?", "언제?"], true],
    ["lines of a cell", "| 질문 | 왜?<br>언제? |\n|-|-|", ["왜?", "언제?"], true],
    ["lines of a column", "| 질문 | 답 |\n|-|-|\n| 왜?<br>언제? | |", ["왜?", "언제?"], true],
    [
      "a question over several lines",
      "## 질문\n환율이 오르면  \n물가도 오를까?  \n그게 궁금하다",
      ["환율이 오르면 물가도 오를까? 그게 궁금하다"],
      true,
    ],
    ["lines with one answer", "| 질문 | 답 |\n|-|-|\n| 왜?<br>언제? | 곧 |", [["왜? 언제?", "곧"]], true],
    ["tasks", "## 질문\n- [x] 왜?\n- [ ] 언제?", [["왜?", null], "언제?"], true],
    ["a ticked task with the answer under it", "## 질문\n- [x] 왜?\n\n  물가 때문", [["왜?", "물가 때문"]], true],
    ["answers by name", "## 질문\n- 왜?\n  답: 물가\n  때문\n- 언제?", [["왜?", "물가\n때문"], "언제?"], true],
    ["an answer in a paragraph of its own", "## 질문\n왜?\n\n--> 물가 때문", [["왜?", "물가 때문"]], true],
    [
      "an answer below its name",
      "## 질문\n- 왜?\n  답:\n  물가\n  때문\n- 언제?",
      [["왜?", "물가\n때문"], "언제?"],
      true,
    ],
    [
      "an answer behind its name in brackets",
      "## 질문\n- 왜?\n  [답] 물가 때문\n- 언제?",
      [["왜?", "물가 때문"], "언제?"],
      true,
    ],
    ["an answer after the list", "## 질문\n- 왜?\n\n답: 물가 때문", [["왜?", "물가 때문"]], true],
    [
      "answers in a list below",
      "## 질문\n- 왜?\n  - 물가 때문\n  - 환율 때문",
      [["왜?", "물가 때문\n환율 때문"]],
      true,
    ],
    ["questions in a list below", "## 질문\n- 금리\n  - 왜 오를까?\n  - 언제?", ["금리", "왜 오를까?", "언제?"], true],
    ["words before a list", "## 질문\n두 가지가 궁금하다.\n\n- 왜?", ["왜?"], false],
    ["a question before a list", "## 질문\n왜?\n\n- 언제?", ["왜?", "언제?"], true],
    ["headings", "## 질문\n### 왜?\n모르겠다.\n### 언제?\n답: 내년", ["왜?", ["언제?", "내년"]], false],
    ["a heading with its answer below", "## 질문\n### 왜?\n물가가\n올랐다.", [["왜?", "물가가\n올랐다."]], true],
    ["a bold line with its answer below", "## 질문\n**1. 왜?**\n답", [["왜?", "답"]], true],
    [
      "bold lines, answered or not",
      "## 질문\n**왜?**\n물가\n**언제?**\n**누가?**",
      [["왜?", "물가"], "언제?", "누가?"],
      true,
    ],
    [
      "bold paragraphs",
      "## 질문\n**1. 왜?**\n\n물가다.\n\n**2. 언제?**\n\n더 찾아봐야 한다.",
      [["왜?", "물가다."], "언제?", "더 찾아봐야 한다."],
      true,
    ],
    [
      "bold words in items",
      "## 질문\n1. **왜?**\n   물가다.\n2. **언제?**\n\n   내년이다.",
      [
        ["왜?", "물가다."],
        ["언제?", "내년이다."],
      ],
      true,
    ],
    ["a bold question on two lines", "## 질문\n**금리는 왜**\n**오를까?**", ["금리는 왜 오를까?"], true],
    ["what is not known below it", "## 질문\n**왜?**\n아직 모르겠다", ["왜? 아직 모르겠다"], true],
    ["a table", "## 질문\n|질문|답|\n|-|-|\n|왜?|물가|\n|언제?||", [["왜?", "물가"], "언제?"], true],
    ["nothing", "## 질문\n- 없음\n- -", [], false],
    ["nothing at all", "## 질문", [], true],
    ["an empty answer", "## 질문\n- 왜?\n  답:\n- 언제?\n  --> ", ["왜?", "언제?"], true],
    ["an answer without a question", "## 질문\n답: 물가", [], false],
    ["numbers by hand", "## 질문\n① 왜?\n② 언제?", ["왜?", "언제?"], true],
    ["a picture", "## 질문\n- 왜?\n- 🔥", ["왜?"], false],
    ["a link", "## 질문\n- [왜?](/)", ["왜?"], false],
  ] as const)("reads %s", (_form, markdown, asked, complete) => {
    expect(read(markdown)).toEqual({ asked, complete });
  });

  it("reads a cell of many questions in time in proportion to them", () => {
    const cellOf = (questions: number) => firstValue(`## 질문\n|질문|\n|-|\n|${"왜?<br>".repeat(questions)}|`);
    const cells = new Map([10_000, 40_000].map((questions) => [questions, cellOf(questions)]));
    const work = (questions: number) => {
      const { body, value } = cells.get(questions) ?? cellOf(questions);
      return readQuestions(body, value);
    };
    expect(costGrowth(work, 10_000)).toBeLessThan(nearlyLinear);
  });
});
