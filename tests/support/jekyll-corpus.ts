/** A Jekyll blog made up by a test: files by path, and for each post the mark that its page contains. */
export interface JekyllBlog {
  readonly files: Readonly<Record<string, string>>;
  readonly markOf: ReadonlyMap<string, string>;
}

/** The names of permalink styles, and patterns with every placeholder. */
export const corpusPatterns = [
  "date",
  "pretty",
  "ordinal",
  "weekdate",
  "none",
  "/:categories/:title",
  "/blog/:year-:month_:i_day/:slug/",
  "/:short_year/:y_day/:w_year/:week/:w_day/:i_month/:short_month/:long_month/:short_day/:long_day/:title.html",
  "/:slugified_categories/:hour-:minute-:second/:name:output_ext",
  ":collection/:path:output_ext",
];

const names = [
  "a",
  "211215Wed_LGAI",
  "초거대 AI: 정리",
  "C++ & Go_노트",
  "v1.2 (final)!",
  "--dash--",
  "UPPER lower",
  "a..b",
  "100% 이해",
  "물음표?",
  "大文字 かな",
  "émigré",
  "초거대".normalize("NFD"),
  "끝났다.",
];

const dates = ["2021-12-15", "2021-1-3", "2020-12-31", "21-02-03"];

const days = [
  [],
  ["date: 2020-02-29"],
  ["date: 2021-12-15 23:30:00"],
  ["date: 2021-12-15 00:30:00 +0900"],
  ["date: '2021-01-03 10:00:00'"],
  ["date: 2016-01-01 12:00"],
];

const categories = [
  [],
  ["categories: 경제 금리"],
  ["categories: [A B, a b, C]"],
  ["category: Study Notes"],
  ["categories: ['C#', C++]"],
  ["category: [p, q]", "categories: r"],
];

const folders = ["_posts", "_posts/sub", "경제/_posts"];

const ownPermalinks = ["permalink: /own/:year/:title/", "permalink: own-page", "permalink: /own/:slug"];

/** A blog with one pattern, whose posts combine names, dates, categories and folders. */
export function corpusBlog(pattern: string): JekyllBlog {
  const shift = corpusPatterns.indexOf(pattern);
  const files: Record<string, string> = {
    "_config.yml": `title: corpus\ntimezone: Asia/Seoul\npermalink: ${JSON.stringify(pattern)}\n`,
  };
  const markOf = new Map<string, string>();
  for (let index = 0; index < 3 * names.length; index += 1) {
    const name = at(names, index);
    const path = `${at(folders, index + shift)}/${at(dates, index * 3 + shift)}-${name}${index > 13 ? ` ${index}` : ""}.md`;
    const fields = [
      "title: 제목",
      ...at(days, index * 5 + shift),
      ...at(categories, index * 7 + shift),
      ...(index % 11 === 3 ? ["slug: My Slug! 이름"] : []),
      ...(index % 13 === 5 ? [`${at(ownPermalinks, index)}`.replace("own-page", `own-page-${index}`)] : []),
    ];
    const mark = `mark-${index}-mark`;
    markOf.set(path, mark);
    files[path] = `---\n${fields.join("\n")}\n---\n${mark}\n`;
  }
  return { files, markOf };
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error("No value");
  return value;
}
