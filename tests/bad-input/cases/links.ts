import { type BadInput, bad, badPage, bodied, post } from "../bad-input.ts";

const of = (input: string, body: string, code: 0 | 1, shows: BadInput["shows"] = []): BadInput => ({
  input,
  files: { [bad]: bodied(body) },
  code,
  shows,
});
const waiting = post(["title: 앞날", "date: 2030-01-01"]);

export const links: readonly BadInput[] = [
  of("a picture that there is not", "![표](/assets/img/none.png)", 0),
  of("a link to a note that there is not", "[지난 글](/notes/goood/)", 1),
  of("a link to a place that there is not in a note", "[요약](/notes/good/#없는-곳)", 1),
  of("a link to a place that there is not in this note", "[아래](#없는-곳)", 1),
  of("a link to a file that no site has", "[설정](../site.config.ts)", 0),
  of("a link to the disk", "[내 파일](file:///C:/Users/me/a.txt)", 0),
  of("a link by a name that there is not", "[[없는 노트]]", 0),
  of("a link without an address", "[빈 링크]()", 0),
  {
    input: "a link by a name that two notes have",
    files: {
      [bad]: bodied("[[같은 제목]]"),
      "posts/a.md": post(["title: 같은 제목", "date: 2025-01-01"]),
      "posts/b.md": post(["title: 같은 제목", "date: 2025-01-02"]),
    },
    code: 0,
  },
  {
    input: "a link to a note that waits",
    files: { [bad]: bodied("[앞날](/notes/later/)"), "posts/later.md": waiting },
    code: 1,
  },
  {
    input: "a link by name to a note that waits",
    files: { [bad]: bodied("[[앞날]]"), "posts/later.md": waiting },
    code: 0,
    shows: [
      { file: badPage, has: "앞날" },
      { file: badPage, lacks: "notes/later" },
    ],
  },
  {
    input: "a draft",
    files: { "posts/d.md": post(["title: 초안", "date: 2025-01-01", "draft: true"]) },
    code: 0,
    shows: [{ file: "notes.json", lacks: "초안" }],
  },
  {
    input: "a note that says published: false",
    files: { "posts/d.md": post(["title: 안 실음", "date: 2025-01-01", "published: false"]) },
    code: 0,
    shows: [{ file: "notes.json", lacks: "안 실음" }],
  },
  {
    input: "a note of the future",
    files: { "posts/d.md": waiting },
    code: 0,
    shows: [
      { file: "notes.json", lacks: "앞날" },
      { file: "sitemap.xml", lacks: "/d/" },
    ],
  },
  {
    input: "sixty broken notes at once",
    files: Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `posts/note-${String(index).padStart(2, "0")}.md`,
        post([`title: 노트 ${index}`, "date: 2021-02-30"]),
      ]),
    ),
    code: 1,
  },
  {
    input: "an error after many warnings",
    files: {
      ...Object.fromEntries(
        Array.from({ length: 5 }, (_, index) => [`posts/a${index}.md`, bodied("![표](/assets/img/none.png)")]),
      ),
      "posts/z.md": post(["title: 끝", "date: 2021-02-30"]),
    },
    code: 1,
  },
];
