import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { somewhere } from "../../support/study-note.ts";

const marked = (color: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ color, text: `${color} ${index}`, place: somewhere }));
const told = [{ title: "금리 노트", keywords: ["금리"], highlights: [...marked("red", 6), ...marked("blue", 1)] }];
const { at } = renderedSite(told, { highlightLegend: { red: "사실·수치" } });

it("shows the newest of each pen by its name and meaning, and leads to all of them", () => {
  const page = at("/highlights/");
  expect(page).toContain('<a href="/highlights/red/"><span class="pen" data-pen="red">빨강</span> 사실·수치</a>');
  expect(page).toContain("red 4</mark>");
  expect(page).not.toContain("red 5</mark>");
  expect(page).toContain('<a href="/highlights/red/">빨강 6곳 모두 보기</a>');
  expect(page).not.toContain("파랑 1곳 모두 보기");
});

it("leads to what was marked under each keyword", () => {
  const [, address = "", anchor = ""] =
    /<a href="([^"#]*)#(Highlights)"><span>금리<\/span>/u.exec(at("/highlights/")) ?? [];
  expect(at(address)).toContain(`id="${anchor}"`);
});

it("groups a pen's passages below their notes", () => {
  const page = at("/highlights/red/");
  expect(page).toContain("<h1>빨강 형광펜</h1>");
  expect(page).toContain("사실·수치 · 6곳");
  expect(page.match(/금리 노트/gu)).toHaveLength(1);
  expect(page.match(/<mark /gu)).toHaveLength(6);
});

it("says kindly how to begin where nothing is marked", () => {
  expect(renderedSite([{}]).at("/highlights/")).toContain("아직 형광펜으로 표시한 곳이 없습니다.");
});

it("leads from one pen to the others", () => {
  expect(at("/highlights/red/")).toContain(
    '<a href="/highlights/blue/"><span><span class="pen" data-pen="blue">파랑</span>',
  );
  expect(renderedSite([{ highlights: marked("red", 1) }]).at("/highlights/red/")).not.toContain('id="Pens"');
});
