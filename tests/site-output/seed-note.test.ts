import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";

const id = "2021-12-15-lg-exaone";
const title = `"알파고는 바보 수준"…LG의 '초거대 AI' 개발`;
const question =
  "6억개 파라메터도 24GB GPU1개로 학습하기 힘든 연구실 환경인데 ... 6000억개는 도대체 얼마나 자원이 필요할까 ,,,,감도안온다 !";

describe("the note it all began with, built", () => {
  let folder: string;
  beforeAll(() => {
    folder = inject("sites")["/"] ?? "";
  });

  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  /** Text as a reader sees it: without tags, with references decoded. */
  const seen = (html: string): string =>
    html
      .replace(/<[^>]*>/gu, "")
      .replace(/&quot;|&#34;/gu, '"')
      .replace(/&#39;|&apos;/gu, "'")
      .replace(/&amp;/gu, "&");

  it("is published as data, exactly as its author meant it", () => {
    const { notes } = JSON.parse(read("notes.json"));
    const note = notes.find((one: { id: string }) => one.id === id);
    const { highlights, word_count, reading_minutes, questions, ...rest } = note;
    expect(rest).toEqual({
      id,
      source_path: `posts/${id}.md`,
      url: `/notes/${id}/`,
      title,
      subtitle: "211215수 LG AI",
      date: "2021-12-15",
      categories: ["doc"],
      tags: ["economy"],
      keywords: ["LG", "AI"],
      summary: "LG, 초거대AI 엑사원",
      terms: [],
      reflection: null,
      article: {
        headline: title,
        url: "https://n.news.naver.com/article/015/0004640557",
        publisher: "한국경제",
        reporter: "이시은",
        published: "2021-12-14",
        naver: { oid: "015", aid: "0004640557" },
      },
    });
    expect(questions).toEqual([{ id: expect.stringMatching(/\S/u), text: question, state: "open", answer: null }]);
    expect(word_count).toBeGreaterThan(500);
    expect(reading_minutes).toBeGreaterThan(1);
    expect(highlights.map((one: { color: string }) => one.color)).toEqual([
      "red",
      "blue",
      "blue",
      "blue",
      "red",
      "blue",
    ]);
  });

  it("keeps every highlighted letter", () => {
    const source = readFileSync(join(process.cwd(), "posts", `${id}.md`), "utf8");
    const typed = [...source.matchAll(/<span style="color:(red|blue)">([^<]*)<\/span>/gu)];
    const { notes } = JSON.parse(read("notes.json"));
    const note = notes.find((one: { id: string }) => one.id === id);
    expect(typed).toHaveLength(6);
    expect(note.highlights).toEqual(typed.map(([, color, text]) => ({ color, text })));
  });

  it("shows title, keywords, summary, question and six highlights on its page", () => {
    const html = read(`notes/${id}/index.html`);
    expect(seen(/<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? "").trim()).toBe(title);
    expect(html.match(/<h1\b/gu)).toHaveLength(1);
    expect(html).toMatch(/href="\/keywords\/lg\/"/u);
    expect(html).toMatch(/href="\/keywords\/ai\/"/u);
    expect(seen(html)).toContain("LG, 초거대AI 엑사원");
    expect(seen(html)).toContain(question);
    expect(html.match(/<mark [^>]*data-highlight="red"/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(html.match(/<mark [^>]*data-highlight="blue"/gu)?.length).toBeGreaterThanOrEqual(4);
  });

  it("shows the picture it asks for, and keeps the line after it in a paragraph", () => {
    const html = read(`notes/${id}/index.html`);
    expect(html).toMatch(/<img[^>]* src="\/assets\/img\/211215Wed_LGAI\.png"/u);
    expect(html).toMatch(/<p>(?:<img[^>]*>)?\s*LG그룹은 엑사원 완성을 위해 구글과도 협력했다\.(?:(?!<\/?p\b).)*<\/p>/u);
  });

  it.each([
    ["tag", "tags/economy/index.html"],
    ["keyword", "keywords/lg/index.html"],
    ["other keyword", "keywords/ai/index.html"],
    ["category", "categories/doc/index.html"],
    ["year", "archive/2021/index.html"],
    ["month", "archive/2021/12/index.html"],
  ])("is on the page of its %s", (_name, file) => {
    expect(read(file)).toContain(`href="/notes/${id}/"`);
    expect(seen(read(file))).toContain(title);
  });

  it("is a step away from the archive", () => {
    expect(read("archive/index.html")).toContain('href="/archive/2021/12/"');
  });

  it("asks its question on the page of questions", () => {
    expect(seen(read("questions/index.html"))).toContain(question);
  });

  it("is in the feed under its own title", () => {
    const feed = read("feed.xml");
    expect(feed).toContain(`https://notes.example/notes/${id}/`);
    expect(seen(feed)).toContain(title);
  });
});
