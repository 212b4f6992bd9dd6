import { describe, expect, it } from "vitest";
import { asksReaders } from "../../../../src/parse/values/questions/asks-readers.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { firstValue } from "../../../support/read-sections.ts";

describe("asksReaders", () => {
  it.each([
    ["Leave a comment!", true],
    ["Feel free to email me.", true],
    ["Open an issue or contact me on GitHub.", true],
    ["댓글로 남겨 주세요!", true],
    ["궁금한 점은 메일로 보내주시면 답변드리겠습니다!", true],
    ["선생님께 메일을 보내 주세요라고 해도 될까?", false],
    ["댓글을 지워도 되나", false],
    ["Ask the bank why it waits", false],
    ["- 댓글로 남겨 주세요!", false],
  ])("says of %j: %s", (text, expected) => {
    expect(firstValue(`## 질문\n\n${text}`).value.blocks.map(asksReaders)).toEqual([expected]);
  });

  it("leaves such a paragraph on the page, beside real questions too", () => {
    expect(noteFrom("## Questions?\n\nLeave a comment!").questions).toEqual([]);
    expect(noteFrom("## Questions?\n\nLeave a comment!\n\nThanks to my friends.").questions).toEqual([]);
    const note = noteFrom("## 질문\n\n왜 오를까?\n\n궁금한 점은 댓글로 남겨 주세요!");
    expect(note.questions.map(({ text }) => text)).toEqual(["왜 오를까?"]);
    expect(note.sections[0]?.html).toContain("댓글로 남겨 주세요!");
  });
});
