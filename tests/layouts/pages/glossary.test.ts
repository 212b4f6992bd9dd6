import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { placed } from "../../support/study-note.ts";

const explained = (term: string, definition: string) => placed({ term, definition });
const { at } = renderedSite([
  {
    id: "a",
    title: "금리 이야기",
    keywords: ["금리"],
    terms: [explained("금리", "돈의 값"), explained("환율", "두 나라 돈의 비율")],
  },
  { id: "b", title: "다시 금리", terms: [explained("금리", "돈의 값"), explained("<b>", "<i>")] },
]);

it("shows each word with its meaning and the notes that say so", () => {
  const page = at("/definitions/");
  expect(page).toContain("<h1>용어</h1>");
  expect(page).toContain("모두 3개");
  expect(page).toContain('<dt><a href="/keywords/금리/">금리</a></dt>');
  expect(page).toContain("<dt>환율</dt>");
  expect(page).toContain(
    '<dd><p>돈의 값</p>\n<p class="said-in"><a href="/notes/b/">다시 금리</a>, <a href="/notes/a/">금리 이야기</a></p></dd>',
  );
});

it("groups the words by their first letter, to which it jumps if there are many", () => {
  expect(at("/definitions/")).toContain('<h2 id="ㅎ">ㅎ</h2>');
  expect(at("/definitions/")).not.toContain("초성으로 건너뛰기");
  const terms = Array.from("가나다라마바사아자차카타파하거너더러머버서어저처", (word) => explained(word, "글자"));
  const page = renderedSite([{ terms }]).at("/definitions/");
  expect(page).toContain(`<a href="/definitions/#${encodeURIComponent("ㅎ")}">ㅎ</a>`);
});

it("shows what was typed as text", () => {
  expect(at("/definitions/")).toContain("<dt>&lt;b&gt;</dt>");
});

it("kindly says how to begin if no word is explained", () => {
  expect(renderedSite([{}]).at("/definitions/")).toContain("아직 용어를 풀이한 노트가 없습니다.");
});
