import { describe, expect, it } from "vitest";
import { renderedSite } from "../support/rendered-site.ts";
import { placed, question } from "../support/study-note.ts";

describe("siteView", () => {
  it("says how many notes there are, and the first and last day, without unlisted ones", () => {
    const { site } = renderedSite([
      { id: "a", date: "2021-12-15" },
      { id: "b", date: "2021-01-02" },
      { id: "c", date: "2022-05-05", frontMatter: { unlisted: true } },
    ]);
    expect(site).toMatchObject({ noteCount: 2, newestDate: "2021-12-15", oldestDate: "2021-01-02" });
  });

  it("counts a question as open until a note answers it", () => {
    const { site } = renderedSite([
      { id: "b", date: "2021-12-16", frontMatter: { answers: [placed("a#one")] } },
      { id: "a", date: "2021-12-15", questions: [question({ id: "one" }), question({ id: "two", text: "남은 물음" })] },
    ]);
    expect(site.openQuestionCount).toBe(1);
    expect(site.oldestOpenQuestions.map((asked) => asked.question.text)).toEqual(["남은 물음"]);
  });

  it("leads to the keywords of the newest note", () => {
    const { site } = renderedSite([{ keywords: ["초거대 AI"] }]);
    expect(site.newestKeywords).toEqual([{ name: "초거대 AI", permalink: "/keywords/초거대-ai/" }]);
  });

  it("is of an empty site too", () => {
    expect(renderedSite([]).site).toMatchObject({
      noteCount: 0,
      newestDate: null,
      oldestDate: null,
      newestKeywords: [],
      openQuestionCount: 0,
      calendar: null,
    });
  });
});
