import { describe, expect, it } from "vitest";
import { withoutFarewell } from "../../../../src/parse/values/questions/without-farewell.ts";
import { linesOf } from "../../../support/read-sections.ts";

const left = (text: string) => withoutFarewell(linesOf(text).lines).map((line) => line.text);

describe("withoutFarewell", () => {
  it("leaves out what stands behind a question and an empty line", () => {
    expect(left("왜 오를까?<br>\n<br>\n읽어 주셔서 감사합니다")).toEqual(["왜 오를까?"]);
  });

  it.each([
    "왜 오를까?<br>읽어 주셔서 감사합니다",
    "왜 오를까?<br><br>언제 내릴까?",
    "왜 오를까?<br><br>답: 물가 때문",
    "오른 까닭<br><br>물가",
  ])("keeps all of %j", (text) => {
    expect(left(text)).toEqual(linesOf(text).lines.map((line) => line.text));
  });
});
