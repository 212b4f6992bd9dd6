import { describe, expect, it } from "vitest";
import { marginPanels } from "../../../layouts/notes/margin-panels.ts";
import { noteFrom } from "../../support/note-from.ts";

const panelsOf = (markdown: string) =>
  marginPanels(noteFrom(markdown)).map(
    ({ role, label, sections, asWritten }) =>
      `${role} «${label ?? ""}» of ${sections.length}${asWritten ? ", as written" : ""}`,
  );

describe("marginPanels", () => {
  it("has one for each section, in order, under the author's names", () => {
    expect(
      panelsOf("## 소감\n놀랐다\n\n## 키워드\n금리\n\n## 더 알아볼 것\n- 왜?\n\n## 모르는 단어\n- RP: 채권"),
    ).toEqual(["reflection «소감» of 1, as written", "questions «더 알아볼 것» of 1", "terms «모르는 단어» of 1"]);
  });

  it("has one for each role of a list with many labels", () => {
    expect(panelsOf("- 느낀 점: 놀랐다\n- 키워드: 금리\n- 질문: 왜?")).toEqual([
      "reflection «» of 1",
      "questions «» of 1",
    ]);
  });

  it("lets the anchor of a heading lead to the first of its panels, under the name if that says more than the roles", () => {
    const panels = marginPanels(noteFrom("## 질문 & 용어 (R12)\n- RP: 채권\n\n## 질문 & 용어\n- 콜: 하루"));
    expect(panels.map(({ role, label, anchors }) => [role, label, anchors])).toEqual([
      ["questions", "질문 & 용어 (R12)", ["질문--용어-r12"]],
      ["terms", "질문 & 용어 (R12)", []],
      ["questions", null, ["질문--용어"]],
      ["terms", null, []],
    ]);
  });

  it("has one for data under one name, never for what is shown as written", () => {
    expect(panelsOf("## 질문\n- 왜?\n\n## 1. 질문:\n- 언제?\n\n## 질문\n- `어디`?\n\n## 궁금한 점\n- 누가?")).toEqual([
      "questions «질문» of 2",
      "questions «질문» of 1, as written",
      "questions «궁금한 점» of 1",
    ]);
  });
});
