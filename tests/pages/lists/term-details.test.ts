import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { termDetailsIn } from "../../../src/pages/lists/term-details.ts";
import { type NoteTold, placed, question, siteConfig, somewhere, studyNote } from "../../support/study-note.ts";

function detailsOf(notes: readonly NoteTold[]) {
  const config = siteConfig();
  const library = buildLibrary(notes.map(studyNote), config);
  const [tag] = library.taxonomies.tags.terms;
  if (tag === undefined) throw new Error("The notes of the test carry no tag.");
  return termDetailsIn(library)(tag);
}

describe("termDetailsIn", () => {
  it("finds the open questions of the term's notes alone, the longest waiting first", () => {
    const { openQuestions } = detailsOf([
      { id: "d", date: "2021-12-18", tags: ["금리"], questions: [question({ id: "d", text: "넷" })] },
      { id: "c", date: "2021-12-17", tags: ["금리"], questions: [question({ id: "c", state: "answered" })] },
      { id: "b", date: "2021-12-16", questions: [question({ id: "b", text: "남의 물음" })] },
      { id: "a", date: "2021-12-15", tags: ["금리"], questions: [question({ id: "a", text: "하나" })] },
    ]);
    expect(openQuestions.shown.map((asked) => asked.question.text)).toEqual(["하나", "넷"]);
    expect(openQuestions.count).toBe(2);
  });

  it("takes a question that another note answers as answered", () => {
    const { openQuestions } = detailsOf([
      { id: "b", date: "2021-12-16", frontMatter: { answers: [placed("a#one")] } },
      { id: "a", tags: ["금리"], questions: [question({ id: "one" })] },
    ]);
    expect(openQuestions).toEqual({ shown: [], rest: [], count: 0 });
  });

  it("shows the newest passages and counts all", () => {
    const highlights = ["하나", "둘", "셋", "넷"].map((text) => ({ color: "red", text, place: somewhere }));
    const { passages } = detailsOf([
      { id: "b", date: "2021-12-16", tags: ["금리"], highlights },
      { id: "a", tags: ["금리"], highlights },
    ]);
    expect(passages.shown.map(({ note, highlight }) => note.note.id + highlight.text)).toEqual([
      "b하나",
      "b둘",
      "b셋",
      "b넷",
      "a하나",
      "a둘",
    ]);
    expect(passages.count).toBe(8);
    expect(passages.rest.map(({ highlight }) => highlight.text)).toEqual(["셋", "넷"]);
  });

  it.each([
    [200, 194],
    [201, 0],
  ])("has the rest of %i passages unless they are too many for a page", (count, rest) => {
    const highlights = Array.from({ length: count }, () => ({ color: "red", text: "표시", place: somewhere }));
    const { passages } = detailsOf([{ tags: ["금리"], highlights }]);
    expect([passages.shown.length, passages.rest.length, passages.count]).toEqual([6, rest, count]);
  });

  it("looks at no more of a note than it shows, however many words the note has", () => {
    const keywords = Array.from({ length: 1000 }, (_, index) => `낱말 ${index}`);
    const marked = Array.from({ length: 1000 }, () => ({ color: "red", text: "표시", place: somewhere }));
    let looked = 0;
    const highlights = new Proxy(marked, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/u.test(key)) looked += 1;
        return Reflect.get(target, key);
      },
    });
    const config = siteConfig();
    const library = buildLibrary([studyNote({ keywords, highlights })], config);
    const detailsOf = termDetailsIn(library);
    looked = 0;
    for (const term of library.taxonomies.keywords.terms) expect(detailsOf(term).passages.count).toBe(1000);
    expect(looked).toBeLessThan(10 * keywords.length);
  });
});
