import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { question } from "../../support/study-note.ts";

const open = question({ id: "o", text: "열린 물음" });
const answered = question({ id: "x", text: "닫힌 물음", state: "answered", answer: "찾은 답" });

it("puts open questions before answered ones, each with the way to its note", () => {
  const page = renderedSite([{ id: "a", title: "물은 노트", questions: [answered, open] }]).at("/questions/");
  expect(page.indexOf("열린 물음")).toBeLessThan(page.indexOf("닫힌 물음"));
  expect(page).toContain('<a href="/notes/a/#o">열린 물음</a>');
  expect(page).toContain('<a href="/notes/a/">물은 노트</a>');
  expect(page).toContain("<b>답</b> 찾은 답");
});

it("says of no question what the heading above it says of all", () => {
  const old = question({ id: "old", text: "오랜 물음" });
  const page = renderedSite([
    { id: "a", date: "2022-01-10", questions: [answered, open] },
    { id: "b", date: "2022-01-01", questions: [old] },
  ]).at("/questions/");
  expect(page.match(/\d+일째/gu)).toEqual(["10일째"]);
  expect(page).not.toContain("question-notes");
  expect(page).not.toContain("아직 궁금함");
});

it("says so when no question is left open", () => {
  const page = renderedSite([{ questions: [answered] }]).at("/questions/");
  expect(page).toContain("남은 궁금한 점이 없습니다");
  expect(page).not.toContain('id="open"');
});
