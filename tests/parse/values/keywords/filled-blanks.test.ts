import { expect, it } from "vitest";
import { filledBlanks } from "../../../../src/parse/values/keywords/filled-blanks.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { lineOf } from "../../../support/read-sections.ts";

it.each([
  ["(전기차), (보조금)", ["전기차", "보조금"]],
  ["( 전기차 ) ( 보조금 )", ["전기차", "보조금"]],
  ["(전기차, 보조금)", ["전기차, 보조금"]],
  ["(주)새김, 보조금(나라)", ["(주)새김, 보조금(나라)"]],
  ["전기차 (EV)", ["전기차 (EV)"]],
])("reads the blanks of %j", (line, words) => {
  expect(filledBlanks(lineOf(line)).map(({ text }) => text.trim())).toEqual(words);
});

it("gives a worksheet's keywords without their parentheses", () => {
  const { keywords } = noteFrom("핵심어: ( 전기차, 보조금 )\n요약: (줄었다.)");
  expect(keywords.map(({ value }) => value)).toEqual(["전기차", "보조금"]);
});
