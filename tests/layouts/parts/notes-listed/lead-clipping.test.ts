import { expect, it } from "vitest";
import { renderedSite } from "../../../support/rendered-site.ts";
import { placed, question, somewhere } from "../../../support/study-note.ts";

const colors = ["blue", "blue", "red", "green"];
const highlights = colors.map((color, index) => ({ color, text: `문장 ${index}`, place: somewhere }));
const article = { headline: null, url: null, publisher: "한국경제", reporter: "이시은", published: null, naver: null };
const page = renderedSite([{ title: "새 노트", tags: ["경제"], highlights, article }]).at("/");

it("shows what the first two pens marked first", () => {
  expect(page).toContain(">문장 0</mark>");
  expect(page).toContain(">문장 2</mark>");
  expect(page).not.toContain("문장 1");
  expect(page).not.toContain("문장 3");
});

it("says the tag, the day and the source over the title", () => {
  expect(page).toMatch(
    /<a href="\/tags\/경제\/">경제<\/a> <time datetime="2021-12-15">2021\.12\.15 수<\/time> <span>한국경제<\/span> <span>이시은 기자<\/span>/u,
  );
});

it("says that its author pinned it, on the front page alone", () => {
  const pinned = { id: "a", frontMatter: { pin: true }, tags: ["경제"] };
  expect(renderedSite([pinned]).at("/")).toContain('<p class="kicker"><span>고정</span>  <a href="/tags/경제/">');
  expect(renderedSite([pinned], { language: "en" }).at("/")).toContain("<span>Pinned</span>");
  expect(renderedSite([pinned]).at("/tags/경제/")).not.toContain("고정");
});

it("says the first of many tags", () => {
  const tagged = renderedSite([{ tags: ["하나", "둘", "셋", "넷"] }]).at("/");
  expect(tagged).toContain(
    '<p class="kicker"> <a href="/tags/하나/">하나</a> <a href="/tags/둘/">둘</a> <a href="/tags/셋/">셋</a> <time',
  );
});

it("shows the beginning of a summary that is a page long", () => {
  const short = `${"가".repeat(399)}\n`.trim();
  const long = `${"나다 ".repeat(400)}끝`;
  expect(renderedSite([{ summary: short }]).at("/")).toContain(`<p>${short}</p>`);
  const lead = renderedSite([{ summary: long }]).at("/");
  expect(lead).toContain("나다…</p>");
  expect(lead).not.toContain("끝</p>");
});

it("shows the picture of a note that says nothing", () => {
  const links = [placed({ kind: "image", target: "/assets/img/sea.png" } as const)];
  const published = ["/assets/img/sea.png"];
  expect(renderedSite([{ links }], {}, published).at("/")).toContain('<img src="/assets/img/sea.png"');
  expect(renderedSite([{ links, summary: "요약" }], {}, published).at("/")).not.toContain("<img");
});

it("shows the picture that its author chose between title and words, once", () => {
  const frontMatter = { image: placed("/assets/img/sea.png") };
  const lead = renderedSite([{ frontMatter, summary: "요약" }], {}, ["/assets/img/sea.png"]).at("/");
  expect(lead).toMatch(/<\/h2>\s*<a class="card-picture".*\s*<div class="summary"/u);
  const wordless = renderedSite([{ frontMatter }], {}, ["/assets/img/sea.png"]).at("/");
  expect(wordless.split('class="card-picture"')).toHaveLength(2);
});

it("says what the student wrote beside the text where a note says nothing else", () => {
  expect(renderedSite([{ questions: [question({ text: "왜?" })] }]).at("/")).toContain(
    '<p class="lead-passage">왜?</p>',
  );
});

it("says nothing of a new note, whose subtitle is its day", () => {
  expect(renderedSite([{ subtitle: "261130월" }]).at("/")).not.toMatch(/261130월|lead-passage/u);
});
