import { describe, expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";

function askedIn(body: string) {
  const { questions, sections } = noteFrom(body);
  return [
    ...questions.map(({ text, answer }) => [text, answer]),
    sections[0]?.extracted === true ? "whole" : "in part",
  ];
}

describe("calloutQuestions", () => {
  it.each([
    ["> [!question] 왜 오르나?", [["왜 오르나?", null], "whole"]],
    [
      "> [!question]+ 왜 하늘은 파란가\n> 산란 때문이다\n> > [!tip]- 힌트\n> > 레일리",
      [["왜 하늘은 파란가", null], "in part"],
    ],
    ["> [!question] 왜 그럴까\n> 답은 이렇다\n> - 하나", [["왜 그럴까", null], "in part"]],
    ["> [!question] 왜 오르나?\n> 답: 물가\n>\n> - 하나\n> 둘", [["왜 오르나?", "물가\n하나\n둘"], "whole"]],
    ["> [!question] 왜 오르나?\n> 배경\n> --> 물가", [["왜 오르나?", "물가"], "in part"]],
    ["> [!question] 왜 오르나? --> 물가", [["왜 오르나?", "물가"], "whole"]],
    ["> [!question]\n> 왜 오르나?\n> 답: 물가", [["왜 오르나?", "물가"], "whole"]],
    ["> [!question] 금리\n> 배경.\n>\n> 왜 오르나?", [["왜 오르나?", null], "in part"]],
    ["> [!question] 왜 오르나?\n> ```\n> 코드\n> ```", [["왜 오르나?", null], "in part"]],
  ])("of %j are %j", (body, asked) => {
    expect(askedIn(body)).toEqual(asked);
  });

  it.each([
    "> [!question]\n> Aliases: question, help, faq",
    "> [!question] 금리 이야기\n> 올랐다.",
    "> [!question]",
    "> [!question] 금리\n> > [!question] 왜 오르나?",
  ])("are none in %j", (body) => {
    expect(askedIn(body)).toEqual(["in part"]);
  });
});
