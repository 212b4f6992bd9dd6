import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { notesJson } from "../../../src/pages/data/notes-json.ts";
import { day, placed, question, siteConfig, somewhere, studyNote } from "../../support/study-note.ts";

const seed = studyNote({
  id: "2021-12-15-lg-exaone",
  title: `"알파고는 바보 수준"…LG의 '초거대 AI' 개발`,
  subtitle: "211215수 LG AI",
  categories: ["doc"],
  tags: ["economy"],
  keywords: ["LG", "AI"],
  summary: "LG, 초거대AI 엑사원",
  questions: [
    question({ id: "감도안온다", text: "얼마나 자원이 필요할까" }),
    question({ id: "왜", state: "answered", answer: "비싸서" }),
  ],
  terms: [placed({ term: "파라미터", definition: "매개변수" })],
  reflection: placed("놀랍다\n정말로"),
  highlights: [{ color: "red", text: "말뭉치 6000억 개", place: somewhere }],
  article: {
    headline: "LG의 '초거대 AI' 개발",
    url: "https://n.news.naver.com/article/015/0004640557",
    publisher: "한국경제",
    reporter: "이시은",
    published: day("2021-12-14"),
    naver: { oid: "015", aid: "0004640557" },
  },
  wordCount: 900,
  readingMinutes: 5,
});

const config = siteConfig({ basePath: "/새김/" });

function dataOf(...notes: readonly StudyNote[]) {
  return notesJson(buildLibrary(notes, config).notes, config);
}

describe("notesJson", () => {
  it("publishes a note's values, in this order and under these names", () => {
    expect(JSON.stringify(dataOf(seed), null, 1)).toBe(
      JSON.stringify(
        {
          schema: 1,
          notes: [
            {
              id: "2021-12-15-lg-exaone",
              source_path: "posts/2021-12-15-lg-exaone.md",
              url: "/새김/notes/2021-12-15-lg-exaone/",
              title: `"알파고는 바보 수준"…LG의 '초거대 AI' 개발`,
              subtitle: "211215수 LG AI",
              date: "2021-12-15",
              categories: ["doc"],
              tags: ["economy"],
              keywords: ["LG", "AI"],
              summary: "LG, 초거대AI 엑사원",
              questions: [
                { id: "감도안온다", text: "얼마나 자원이 필요할까", state: "open", answer: null },
                { id: "왜", text: "왜 그럴까?", state: "answered", answer: "비싸서" },
              ],
              terms: [{ term: "파라미터", definition: "매개변수" }],
              reflection: "놀랍다\n정말로",
              highlights: [{ color: "red", text: "말뭉치 6000억 개" }],
              article: {
                headline: "LG의 '초거대 AI' 개발",
                url: "https://n.news.naver.com/article/015/0004640557",
                publisher: "한국경제",
                reporter: "이시은",
                published: "2021-12-14",
                naver: { oid: "015", aid: "0004640557" },
              },
              word_count: 900,
              reading_minutes: 5,
            },
          ],
        },
        null,
        1,
      ),
    );
  });

  it("puts the newest note first and says null where a note says nothing", () => {
    const plain = studyNote({ id: "2022-01-01-plain", date: "2022-01-01" });
    const { notes } = dataOf(seed, plain);
    expect(notes.map(({ id }) => id)).toEqual(["2022-01-01-plain", "2021-12-15-lg-exaone"]);
    expect(notes[0]).toMatchObject({
      subtitle: null,
      summary: null,
      reflection: null,
      article: { headline: null, url: null, publisher: null, reporter: null, published: null, naver: null },
    });
  });

  it("marks a question as answered if another note answers it", () => {
    const answering = studyNote({
      id: "2022-01-01-later",
      date: "2022-01-01",
      frontMatter: { answers: [placed("2021-12-15-lg-exaone#감도안온다")] },
    });
    expect(dataOf(seed, answering).notes[1]?.questions[0]).toMatchObject({ state: "answered", answer: null });
  });
});
