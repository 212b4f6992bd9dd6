import { expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";

const { at } = renderedSite([
  { id: "a", tags: ["금리", "채권"] },
  { id: "b", tags: ["금리", "LG"], categories: ["경제"] },
]);

it("lists every term with its notes counted, below its first letter", () => {
  const page = at("/tags/");
  expect(page).toContain("<h1>태그</h1>");
  expect(page).toContain("모두 3개");
  expect(page).toContain('<h3 id="ㅊ">ㅊ</h3>');
  expect(page).toContain('<a href="/tags/금리/"><span>금리</span> <span class="count">2편</span></a>');
});

it("puts the most used before all, as a list in order", () => {
  expect(at("/tags/")).toMatch(/<ol class="cloud"><li class="size-1"><a href="\/tags\/금리\/">금리<\/a>/u);
  expect(at("/categories/")).not.toContain("cloud");
});

it("leads to each letter of many words", () => {
  const tags = ["채권", "LG", ...Array.from({ length: 22 }, (_, index) => `금리 ${index}`)];
  const many = renderedSite([{ tags }]).at("/tags/");
  const jumps = /<nav class="initials" aria-label="초성으로 건너뛰기"><ul>(.*?)<\/ul>/u.exec(many)?.[1];
  expect(jumps?.match(/<li>.*?<\/li>/gu)).toHaveLength(3);
  expect(jumps).toContain('<li><a href="/tags/#A-Z">A–Z</a></li>');
  expect(jumps).toContain(`<li><a href="/tags/#${encodeURIComponent("ㄱ")}">ㄱ</a></li>`);
  expect(at("/tags/")).not.toContain("initials");
});

it("is the menu's current page", () => {
  expect(at("/tags/")).toContain('<a href="/tags/" aria-current="page">태그</a>');
});

it("shows words that came often in larger letters", () => {
  const many = renderedSite(
    Array.from({ length: 16 }, (_, index) => ({
      id: `note-${index}`,
      tags: ["금리", ...(index < 4 ? ["환율"] : []), ...(index < 2 ? ["채권"] : [])],
    })),
  ).at("/tags/");
  const sizes = [...many.matchAll(/<li class="size-(\d)"><a [^>]*>(.*?)<\/a>/gu)].map(
    ([, size = "", name = ""]) => name + size,
  );
  expect(sizes).toEqual(["금리5", "환율2", "채권1"]);
});
