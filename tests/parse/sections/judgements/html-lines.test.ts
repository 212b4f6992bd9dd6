import { expect, it } from "vitest";
import { linesOfHtml } from "../../../../src/parse/sections/judgements/html-lines.ts";
import { bodyOf } from "../../../support/parse-body.ts";

const linesOf = (html: string): readonly string[] => {
  const [block] = bodyOf(html).tokens;
  return block === undefined ? [] : linesOfHtml(block).filter((line) => line !== "");
};

it("takes bold words that begin a line for a label", () => {
  expect(linesOf("<p><b>기사</b> 비밀</p>")).toEqual(["기사:  비밀"]);
  expect(linesOf("<div>말<br><strong><span>기사</span></strong>비밀</div>")).toEqual(["말", "기사: 비밀"]);
});

it("takes no others for one", () => {
  expect(linesOf("<p>이 <b>기사</b>는 길다</p>")).toEqual(["이 기사는 길다"]);
});
