import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { readStudyDate, type StudyDate } from "../../src/model/date/study-date.ts";
import { articleKey } from "../../src/model/note/article-key.ts";
import type { SourceArticle } from "../../src/model/note/source-article.ts";
import { oneLine } from "../../src/model/text/one-line.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { withoutComments, withoutCommentsAcross } from "../../src/parse/without-comments.ts";
import { defaultConfig } from "../../src/site/config/default-config.ts";
import { makeNote, type NoteMaking } from "../../src/writing/make-note.ts";
import type { NewNote } from "../../src/writing/new-note.ts";

const day = (text: string): StudyDate => readStudyDate(text) ?? expect.fail(text);

const making: NoteMaking = {
  path: "posts/2021-12-15-lg.md" as SourcePath,
  template: null,
  language: "ko",
  settings: defaultConfig("ko"),
};

const article: SourceArticle = {
  headline: "기준금리 0.25%p 올렸다",
  url: "https://n.news.naver.com/article/001/0012345678",
  publisher: "보기일보",
  reporter: "김가온",
  published: day("2022-01-14"),
  naver: { oid: "001", aid: "0012345678" },
};

const draft: NewNote = {
  title: "기준금리",
  date: day("2021-12-15"),
  tags: ["economy", "금리"],
  category: "doc",
  isDraft: false,
  article,
  paragraphs: [],
  image: null,
};

const made = (changed: Partial<NewNote>, how: Partial<NoteMaking> = {}) =>
  makeNote({ ...draft, ...changed }, { ...making, ...how });

describe("makeNote", () => {
  it("writes the shape that notes have, with the article in the body and nothing twice", () => {
    expect(made({}).text).toBe(
      [
        "---",
        "layout: post",
        "title: 기준금리",
        "subtitle: '211215수'",
        "categories: [doc]",
        "tags: [economy, 금리]",
        "comments: true",
        "---",
        "",
        "# 1. 기사",
        "",
        "## 기준금리 0.25%p 올렸다",
        "[링크](https://n.news.naver.com/article/001/0012345678)  ",
        "22.01.14. 보기일보 김가온 기자",
        "",
        "* * *",
        "",
        "### 2. 키워드 : ",
        "### 3. 요약 : ",
        "### 4. 궁금한 점 : ",
        "",
      ].join("\n"),
    );
  });

  it("speaks English on an English site", () => {
    const { text, note } = made({}, { language: "en" });
    expect(text).toContain("subtitle: 211215Wed\n".replace("211215Wed", "'211215Wed'"));
    expect(text).toContain("### 4. Questions : \n");
    expect(note?.article).toEqual(article);
  });

  it("states in the front matter what the body would not be read as saying", () => {
    const { text, note } = made({ article: { ...article, headline: "요약: 한은의 결정", publisher: "a:b" } });
    expect(text).toContain("source:\n  headline: '요약: 한은의 결정'\n");
    expect(note).toMatchObject({ summary: null, article: { headline: "요약: 한은의 결정", publisher: "a:b" } });
  });

  it("lets no paragraph of the article begin a section of the note", () => {
    const paragraphs = ["질문: 왜 올렸나?", "# 키워드", "**요약** <b>", "평범한 줄"];
    const { text, note } = made({ paragraphs });
    expect(note).toMatchObject({ keywords: [], summary: null, questions: [], article: { headline: article.headline } });
    expect(text).toContain("\n질문: 왜 올렸나?\n");
    expect(text).toContain("\n평범한 줄\n");
  });

  it("marks a draft", () => {
    expect(made({ isDraft: true }).note?.frontMatter.draft).toBe(true);
  });

  it("shows the picture at the article's head", () => {
    const image = { address: "/assets/img/2021-12-15-금리.png", alternative: "그림 [1] ]" };
    const { text, note } = made({ image });
    expect(text).toContain("![그림 \\[1\\] \\]](/assets/img/2021-12-15-금리.png)");
    expect(note?.links.map(({ value }) => value)).toContainEqual({ kind: "image", target: image.address });
  });

  const hostile = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ..."# - > : ::: %% ^a1 ' \" ` * _ ~ = [ ] ( ) < > | \\ & { } {{title}} --- ... !x @ % 요약 키워드: 3. 링크 &amp; <b> </script> 📈 2021-12-15 null ''' “금리” https://a.b #태그 기자".split(
            " ",
          ),
          " ",
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  );
  // Invisible letters, such as the filler U+FFA0: a value that contains only these is empty.
  const invisible = /\p{Default_Ignorable_Code_Point}/gu;
  // A comment here, as in any note.
  const line = hostile
    .map(oneLine)
    .filter((text) => /[\p{L}\p{N}]/u.test(text.replace(invisible, "")) && withoutComments(text) === text);

  // A word in a list is read without the `#` of a hashtag and without invisible letters.
  const word = line.filter((text) => !/^[#＃]/u.test(text) && text.search(invisible) === -1);

  // Nor one that spans several tags.
  const tags = fc
    .uniqueArray(word, { maxLength: 3 })
    .filter((words) => withoutCommentsAcross(words).join() === words.join());

  // An unclosed comment in front matter is reported, whoever wrote it, and stays.
  const beginsComment = (values: readonly string[]): boolean => values.some((value) => /%%|<!--/u.test(value));

  it("is read back with no fault and as it was given, whatever is in its values", () => {
    fc.assert(
      fc.property(
        fc.record({ title: line, tags, category: word }),
        fc.record({ headline: line, publisher: line, reporter: line }),
        fc.array(line, { maxLength: 4 }),
        (head, facts, paragraphs) => {
          const given = { ...article, ...facts };
          const { text, note } = made({ ...head, article: given, paragraphs });
          const { diagnostics } = parseNote({ path: making.path, text }, making.settings);
          const isTold = beginsComment([head.title, ...head.tags, head.category, ...Object.values(facts)]);
          expect(
            diagnostics.filter(({ rule }) => !(isTold && (rule === "comment-unclosed" || rule === "comment-in-field"))),
          ).toEqual([]);
          expect(note?.title.value).toBe(head.title);
          expect(note?.tags.map(({ value }) => value)).toEqual(head.tags);
          expect(note?.categories.map(({ value }) => value)).toEqual([head.category]);
          expect(note?.date.value).toBe(draft.date);
          expect(note?.article).toEqual(given);
          expect([note?.keywords, note?.summary, note?.questions, note?.terms, note?.reflection]).toEqual([
            [],
            null,
            [],
            [],
            null,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps any address of an article", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), line, (url, headline) => {
        const { note } = made({ article: { ...article, url: new URL(url).href, naver: null, headline } });
        expect(articleKey(note?.article.url ?? "")).toBe(articleKey(url));
      }),
    );
  });
});
