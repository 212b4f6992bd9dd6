import { readFileSync } from "node:fs";
import fc from "fast-check";
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { isUnseen } from "../../src/model/text/spelling.ts";
import { readYaml } from "../../src/parse/yaml/yaml.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { fieldsOf, fixed, readLines, readPost, seen } from "../support/front-matter.ts";

const seed = readFileSync(new URL("../../posts/2021-12-15-lg-exaone.md", import.meta.url), "utf8");

describe("The note this project began with", () => {
  const reading = readPost(seed);

  it("is read right, unmodified", () => {
    expect(fieldsOf(reading)).toEqual({
      title: `"알파고는 바보 수준"…LG의 '초거대 AI' 개발`,
      subtitle: "211215수 LG AI",
      categories: ["doc"],
      tags: ["economy"],
      comments: true,
    });
    expect(reading.body).toEqual({
      text: seed.slice(seed.indexOf("\n# 1. 기사")),
      firstLine: 9,
      offset: seed.indexOf("\n# 1. 기사"),
    });
  });

  it("gets one warning, with the line that YAML can read", () => {
    expect(seen(reading.diagnostics)).toEqual(["front-matter-quotes 3:1-3:38"]);
    expect(reading.diagnostics[0]?.fix?.text).toBe(`title: '"알파고는 바보 수준"…LG의 ''초거대 AI'' 개발'`);
    const repaired = fixed(seed, reading.diagnostics);
    expect(load(repaired.slice(4, repaired.indexOf("\n---\n")), { schema: CORE_SCHEMA })).toMatchObject({
      title: reading.frontMatter?.title?.value,
    });
    expect(repaired.split("\n").filter((line, index) => line !== seed.split("\n")[index])).toHaveLength(1);
  });
});

describe("Front matter", () => {
  it("keeps the place of every value, each item of a list too", () => {
    const { frontMatter } = readLines(
      'title: "제목"',
      "tags: [경제, AI]",
      "keywords:",
      "  - LG",
      "summary: 금리: 인상",
    );
    const spot = (place: { start: { line: number; column: number }; end: { column: number } } | undefined) =>
      place === undefined ? null : [place.start.line, place.start.column, place.end.column];
    expect(spot(frontMatter?.title?.place)).toEqual([2, 8, 12]);
    expect(frontMatter?.tags.map(({ place }) => spot(place))).toEqual([
      [3, 8, 10],
      [3, 12, 14],
    ]);
    expect(frontMatter?.keywords.map(({ place }) => spot(place))).toEqual([[5, 5, 7]]);
    expect(spot(frontMatter?.summary?.place)).toEqual([6, 10, 16]);
  });

  it.each([
    ["CRLF", "---\r\ntitle: a\r\ntags: [b]\r\n---\r\n본문\r\n", [], "본문\r\n", 5],
    ["CR only", "---\rtitle: a\rtags: [b]\r---\r본문\r", ["front-matter-line-ends 1:1-1:4"], "본문\r", 5],
    [
      "a byte order mark",
      "\uFEFF---\ntitle: a\ntags: [b]\n---\n본문\n",
      ["front-matter-byte-order-mark 1:1-1:2"],
      "본문\n",
      5,
    ],
    [
      "blank lines before",
      "\n \n---\ntitle: a\ntags: [b]\n---\n본문\n",
      ["front-matter-blank-before 1:1-3:1"],
      "본문\n",
      7,
    ],
    ["spaces after the dashes", "---  \ntitle: a\ntags: [b]\n--- \n본문\n", [], "본문\n", 5],
    ["a remark and blank lines within", "---\n# 메모\n\ntitle: a\n\ntags: [b] # 메모\n---\n본문\n", [], "본문\n", 8],
    [
      "four dashes",
      "----\ntitle: a\ntags: [b]\n-----\n본문\n",
      ["front-matter-fence 1:1-1:5", "front-matter-fence 4:1-4:6"],
      "본문\n",
      5,
    ],
    [
      "a long dash",
      "—\ntitle: a\ntags: [b]\n—-\n본문\n",
      ["front-matter-fence 1:1-1:2", "front-matter-fence 4:1-4:3"],
      "본문\n",
      5,
    ],
    ["dots at the end", "---\ntitle: a\ntags: [b]\n...\n본문\n", [], "본문\n", 5],
    ["yaml named", "--- yaml\ntitle: a\ntags: [b]\n---\n본문\n", [], "본문\n", 5],
    ["no body", "---\ntitle: a\ntags: [b]\n---", [], "", 5],
  ] as const)("is read with %s", (_, text, rules, body, firstLine) => {
    const reading = readPost(text);
    expect(fieldsOf(reading)).toEqual({ title: "a", tags: ["b"] });
    expect(seen(reading.diagnostics)).toEqual(rules);
    expect(reading.body).toEqual({ text: body, firstLine, offset: text.length - body.length });
  });

  it("with several faults at once is read line by line", () => {
    const lines = [
      `title: [속보] "금리" 인상: 왜?`,
      "subtitle：211215수",
      "tags: #경제 #금리",
      "keywords: [LG, AI",
      "description: 'a 'b' c'",
      'summary: “요약"',
      "date: 2021-12-15 09:00:00 +0000",
      "published: no",
      "draft: yes",
    ];
    const reading = readLines(...lines);
    expect(fieldsOf(reading)).toEqual({
      title: `[속보] "금리" 인상: 왜?`,
      subtitle: "211215수",
      tags: ["경제", "금리"],
      keywords: ["LG", "AI"],
      description: "a 'b' c",
      summary: "요약",
      date: { day: "2021-12-15", time: "18:00:00" },
      published: false,
      draft: true,
    });
    expect(
      seen(reading.diagnostics)
        .map((line) => line.split(" ")[0])
        .toSorted(),
    ).toEqual([
      "front-matter-bracket",
      "front-matter-hash-tags",
      "front-matter-key-colon",
      "front-matter-list",
      "front-matter-quotes",
      "front-matter-smart-quotes",
    ]);
  });

  it("loses only the field that has no meaning, and says on which line", () => {
    const reading = readLines(
      "title: 제목",
      "source: !!js/function 'function () { throw 1 }'",
      "tags: [a]",
      "뜬금없는 줄",
      "slug: x",
    );
    expect(fieldsOf(reading)).toEqual({ title: "제목", slug: "x" });
    expect(seen(reading.diagnostics)).toEqual(["front-matter-code 3:1-3:48", "front-matter-unreadable 5:1-5:7"]);
  });

  it.each(["js", "javascript", "coffee", "toml", "json", "JS"])("in %s is refused and never run", (language) => {
    const reading = readPost(`---${language}\n{ title: (() => { throw new Error("ran") })() }\n---\n본문`);
    expect(reading.frontMatter).toBeNull();
    expect(seen(reading.diagnostics)).toEqual([`front-matter-language 1:1-1:${language.length + 4}`]);
    expect(reading.body.text).toBe("본문");
  });

  it("that is never closed ends where the body begins", () => {
    const text = "---\ntitle: a\ntags: [b]\n\n# 1. 기사\n본문\n\n---\n끝\n";
    const reading = readPost(text);
    expect(fieldsOf(reading)).toEqual({ title: "a", tags: ["b"] });
    expect(seen(reading.diagnostics)).toEqual(["front-matter-unclosed 1:1-1:4"]);
    expect(reading.body.text).toBe("\n# 1. 기사\n본문\n\n---\n끝\n");
    expect(readPost(fixed(text, reading.diagnostics)).diagnostics).toEqual([]);
  });

  it.each([
    ["", ["empty-file"]],
    ["\uFEFF \n", ["empty-file"]],
    ["# 제목\n본문", ["front-matter-missing 1:1-1:5"]],
    ["---\n\n본문", ["front-matter-missing 1:1-1:4"]],
    ["----\n본문\n----\n", ["front-matter-missing 1:1-1:5"]],
    ["---\n- a\n---\n", ["front-matter-not-fields 1:1-1:4"]],
    ["---\n글\n---\n", ["front-matter-not-fields 1:1-1:4"]],
  ] as const)("cannot be read in %j", (text, rules) => {
    const reading = readPost(text);
    expect(reading.frontMatter).toBeNull();
    expect(seen(reading.diagnostics)).toEqual(rules);
    expect(text.endsWith(reading.body.text)).toBe(true);
  });

  it.each([
    ["---\n---\n# 제목\n", "제목"],
    ["---\ntitle:\n---\n제목\n===\n", "제목"],
    ["---\ntitle: ~\n---\n# 기사\n## 제목\n", "제목"],
    ["---\ntitle: null\n---\n# 기사\n본문\n", "a"],
    ['---\ntitle: ""\n---\n본문\n', "a"],
  ])("without a title offers the first heading that names no section, or the file's name: %j", (text, title) => {
    const reading = readPost(text);
    expect(reading.diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["front-matter-title-missing", { title, typed: null }],
    ]);
  });

  it("knows no key that a page could be poisoned with", () => {
    const reading = readLines(
      "title: a",
      "__proto__: { polluted: true }",
      "constructor: b",
      "toString: c",
      "tags: [__proto__, constructor]",
    );
    expect(fieldsOf(reading)).toEqual({ title: "a", tags: ["__proto__", "constructor"] });
    expect(seen(reading.diagnostics).map((line) => line.split(" ")[0])).toEqual(
      Array(3).fill("front-matter-unknown-key"),
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("does not grow by aliases of aliases", () => {
    const bomb = Array.from({ length: 60 }, (_, index) => `x${index + 1}: &x${index + 1} [*x${index}, *x${index}]`);
    const reading = readLines("x0: &x0 [a, a]", ...bomb, "title: a", "tags: *x60", "keywords: *x0");
    expect(fieldsOf(reading)).toEqual({ title: "a", keywords: ["a", "a"] });
    expect(reading.diagnostics.filter(({ rule }) => rule === "front-matter-wrong-kind")).toHaveLength(2);
  });

  it("is read the same every time", () => {
    const broken = "---\ntitle: 'a\n  b: [\n---\n";
    expect(readPost(broken)).toEqual(readPost(broken));
  });
});

const fragments = fc.constantFrom(
  "---",
  "----",
  "—",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "  ",
  "- ",
  "title",
  "tags",
  "tag",
  "source",
  "questions",
  "date",
  ":",
  ": ",
  "：",
  "#",
  "# ",
  "'",
  '"',
  "“",
  "”",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&a",
  "*a",
  "!!js/function",
  "|",
  ">",
  "금리",
  "AI",
  "2021-12-15",
  "\uFEFF",
  "\0",
  "yes",
  "null",
  "7",
);
const documents = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(""));

/** Lines as students write them, most of them with a fault. */
const faultyLines = fc
  .tuple(
    fc.constantFrom("", "", "", "", " ", "\t", "  - ", "- ", "-", "\t- "),
    fc.constantFrom(
      "title",
      "subtitle",
      "tags",
      "tags",
      "tag",
      "keywords",
      "questions",
      "summary",
      "source",
      "date",
      "draft",
      "Tags",
      "제목",
      "",
    ),
    fc.constantFrom(": ", ": ", ": ", ":", "：", " : "),
    fc.oneof(
      fc.constantFrom(
        "",
        "금리",
        "'a 'b' c'",
        '"a "b" c"',
        `"a"…b`,
        "'a",
        '"a”',
        "a: b",
        "[속보] a",
        "[a, b",
        "[a, b]",
        '["a" "b"]',
        '"a", "b"',
        "#LG #AI",
        "#1 뉴스",
        "a #b",
        "a # b",
        "@a",
        "*a*",
        "*x",
        "&x a",
        "!a",
        "!!str 1",
        "a, b",
        "“a”",
        "“a b” “c”",
        "‘a’",
        "-a",
        "- a",
        "- a: b",
        "7",
        "1.10",
        "yes",
        "true",
        "null",
        "2021-12-15",
        "2021.12.15",
        "|",
        ">",
        "{a: b}",
        "{a",
        "a ",
      ),
      documents,
    ),
  )
  .map((parts) => parts.join(""));
const faultyDocuments = fc.array(faultyLines, { maxLength: 6 }).map((lines) => lines.join("\n"));

describe("Any text at all", { timeout: 60_000 }, () => {
  it("is read without an exception, and its body is the end of it", () => {
    const anything = fc.oneof(
      documents,
      documents.map((text) => `---\n${text}\n---\nbody`),
      faultyDocuments.map((text) => `---\n${text}\n---\nbody`),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { body, diagnostics } = readPost(text);
        expect(text.slice(body.offset)).toBe(body.text);
        for (const { place } of diagnostics) {
          if (place === null) continue;
          expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
          expect(place.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is repaired on the lines of its warnings only, and they then go with the same values", () => {
    fc.assert(
      fc.property(fc.oneof(documents, faultyDocuments), (yaml) => {
        const text = `---\nslug: 'a 'b''\n${yaml}\n---\nbody\n`;
        const reading = readPost(text);
        for (const { rule, place, fix } of reading.diagnostics) {
          if (fix === null || place === null || ownLines.has(rule)) continue;
          expect(fix.place.start.line).toBe(place.start.line);
          expect(fix.place.end.line).toBe(place.end.line);
        }
        if (reading.frontMatter === null || reading.diagnostics.some(({ rule }) => withoutRepair.has(rule))) return;
        expect(settled(text)).toEqual(fieldsOf(reading));
      }),
      { numRuns: 500 },
    );
  });
});

/** Rules whose fix is not at the reported place: a closing line, a whole field. */
const ownLines: ReadonlySet<string> = new Set(["front-matter-unclosed", "front-matter-duplicate-key"]);

/** An unread field may become readable, or make others unreadable, once the lines around it are fixed. */
const withoutRepair: ReadonlySet<string> = new Set(["front-matter-unreadable", "front-matter-code"]);

/** The fields after every fix; conflicting fixes take more than one run. */
function settled(text: string): unknown {
  let current = text;
  for (let run = 0; run < 8; run += 1) {
    const { diagnostics } = readPost(current);
    if (diagnostics.every(({ fix }) => fix === null)) return fieldsOf(readPost(current));
    current = fixed(current, diagnostics);
  }
  throw new Error(`The fixes never end: ${JSON.stringify(current)}`);
}

describe("Valid YAML", { timeout: 60_000 }, () => {
  const word = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((text) => !isUnseen(text) && !/\p{Cc}|^[“‘]/u.test(text));
  const posts = fc.record({
    title: word,
    subtitle: word,
    summary: word,
    tags: fc.array(
      word.filter((text) => !/^[#＃]|\p{Default_Ignorable_Code_Point}|[，、]/u.test(text)),
      { maxLength: 4 },
    ),
    questions: fc.array(word, { maxLength: 3 }),
  });

  it("is decoded as js-yaml decodes it, in every style of writing it", () => {
    fc.assert(
      fc.property(
        posts,
        fc.constantFrom(-1, 0, 1),
        fc.constantFrom("'" as const, '"' as const),
        (post, flowLevel, quotingType) => {
          const yaml = dump(post, { schema: CORE_SCHEMA, flowLevel, quotingType });
          fc.pre(readYaml(yaml).ok && !/^(?:-{3}|\.{3}|[-–—]{1,5}$)/mu.test(yaml));
          const reading = readPost(`---\n${yaml}---\n`);
          const said = Object.entries(post).filter(([, value]) => value.length > 0);
          expect(fieldsOf(reading)).toEqual(Object.fromEntries(said));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("A post made to take time", { timeout: 60_000 }, () => {
  // The last sizes reach the limits of front matter: 65 536 characters and 1 000 lines.
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ["a very long line", (size) => `---\ntitle: ${"a".repeat(size * 500)}\n---\n`],
    ["very many quotes", (size) => `---\ntitle: ${"'".repeat(size * 500)}\n---\n`],
    ["very many blank lines", (size) => `---\n${"\n".repeat(size * 500)}---\n`],
    ["blank lines before", (size) => `${"\n".repeat(size * 500)}---\ntitle: a\n---\n`],
    ["spaces on one line", (size) => `---\ntitle:${" ".repeat(size * 30)}a: b\n---\n`],
    ["brackets", (size) => `---\ntags: ${"[".repeat(size * 30)}\n---\n`],
    ["dashes", (size) => `---\ntags:\n${"- ".repeat(size * 15)}\n---\n`],
    ["list items", (size) => `---\ntags: [${"a,".repeat(size * 15)}\n---\n`],
    ["hashtags", (size) => `---\ntags: ${"#a ".repeat(size * 10)}\n---\n`],
    ["quoted list items", (size) => `---\ntags: ${'"a" '.repeat(size * 7)}\n---\n`],
    ["smart quotes", (size) => `---\ntags: ${"“a ".repeat(size * 10)}\n---\n`],
    ["broken lines", (size) => `---\n${"title: 'a 'b' c'\n".repeat(size / 2.1)}---\n`],
    [
      "unknown keys",
      (size) => `---\n${Array.from({ length: size / 2.1 }, (_, at) => `titel${at}: [a`).join("\n")}\n---\n`,
    ],
    ["aliases", (size) => `---\ntags: &a [${"x,".repeat(1000)}]\n${"keywords: *a\n".repeat(size / 2.3)}x: 'a'b\n---\n`],
    ["an opening that nobody closes", (size) => `---\n${"title: a\n".repeat(size * 50)}`],
    ["rules and fields in a body", (size) => `---\ntitle: a\n---\n${"---\ntitle: b\n".repeat(size * 5)}`],
    ["lines of a body that hold back", (size) => `---\ntitle: a\n---\n${"---\ndraft: tru\n".repeat(size * 5)}`],
    ["spaces and signs without front matter", (size) => `${" ".repeat(size * 100)}x\n${"* ".repeat(size * 100)}x`],
    ["lines above all fields", (size) => `---\n${"글\n".repeat(size / 2.1)}a: b\n---\n`],
    ["a word and spaces", (size) => `---\ntitle: a\n질문${"\t".repeat(size * 30)}\n---\n`],
    ["a line of spaces", (size) => `---\ntitle: a\n${"\t".repeat(size * 30)}\n---\n`],
    ["a number and spaces", (size) => `---\ntitle: a\n0)${"\t".repeat(size * 30)}\n---\n`],
    ["a heading's sign and spaces for a title", (size) => `---\ntitle: # ${" ".repeat(size * 30)}\n---\n`],
    ["commas in a list", (size) => `---\ntitle: a\ntags: [${",".repeat(size * 30)}][\n---\n`],
    ["commas and a word in a list", (size) => `---\ntitle: a\ntags: [${",".repeat(size * 30)}a\n---\n`],
    ["carriage returns", (size) => `---\r${"a: b\r".repeat(size * 100)}---\r`],
  ];

  it("lets no control character through from any value", () => {
    const reading = readLines(
      'title: "a\\x01b"',
      'description: "d\\x9be"',
      'tags: ["t\\x03ag", "u\\x7fv"]',
      'aliases: ["al\\x04ias"]',
      'categories: "c\\x05d"',
      'keywords: ["k\\x06w"]',
      'image: {src: "/assets/a.png", alt: "al\\x07t"}',
      'source: {title: "s\\x0et", publisher: "p\\x0fq", reporter: "r\\x10s"}',
    );
    expect(JSON.stringify(fieldsOf(reading))).not.toMatch(/[\u007F-\u009F]|\\u00/u);
    expect(fieldsOf(reading)).toMatchObject({ title: "ab", tags: ["tag", "uv"], keywords: ["kw"] });
  });

  it("costs no more for blank lines past the limit, whatever the YAML reader does with those within", () => {
    const blank = (size: number) => `---\n${"\n".repeat(size)}${" ".repeat(size * 30)}\n---\n`;
    expect(costGrowth((size) => readPost(blank(size)), 4000)).toBeLessThan(nearlyLinear);
  });

  it.each(hostile)("costs in proportion to its length: %s", (_name, make) => {
    expect(costGrowth((size) => readPost(make(size)), 500)).toBeLessThan(nearlyLinear);
  });
});
