import { type BadInput, bad, badPage, bodied, lined, post } from "../bad-input.ts";

const dated = "date: 2025-12-01";

export const brokenYaml: readonly BadInput[] = [
  {
    input: "a second front matter in the text",
    files: { [bad]: `${bodied("본문.")}\n---\ntitle: 다른 글\ntags: [금리]\n---\n\n다른 본문.\n` },
    code: 0,
  },
  {
    input: "JSON in place of front matter",
    files: { [bad]: '{\n  "title": "금리: 동결",\n  "tags": ["금리"],\n  "draft": true\n}\n\n본문.\n' },
    code: 1,
  },
  {
    input: "TOML in place of front matter",
    files: { [bad]: 'title = "금리 동결"\ntags = ["금리"]\n\n본문.\n' },
    code: 1,
  },
  {
    input: "front matter all on one line",
    files: { [bad]: "--- title: 금리 동결, tags: [금리], draft: true ---\n\n본문.\n" },
    code: 1,
  },
  {
    input: "YAML that merges other lines",
    files: { [bad]: post(["title: 금리", dated, "<<: {tags: [금리]}"]) },
    code: 0,
  },
  {
    input: "a quotation mark that nobody closed",
    files: { [bad]: post(['title: "금리 동결', dated]) },
    code: 0,
    shows: [{ file: badPage, has: "금리 동결" }],
  },
  { input: "a tab before a field", files: { [bad]: post(["title: 금리", dated, "\ttags: [금리]"]) }, code: 0 },
  {
    input: "a colon in the title",
    files: { [bad]: post(["title: 금리: 왜 오르나", dated]) },
    code: 0,
    shows: [{ file: badPage, has: "금리: 왜 오르나" }],
  },
  { input: "the same field twice", files: { [bad]: post(["title: 하나", "title: 둘", dated]) }, code: 0 },
  { input: "dashes that nobody closed", files: { [bad]: `---\ntitle: 금리\n${dated}\n\n본문이 이어진다.\n` }, code: 1 },
  {
    input: "a remark before the front matter",
    files: { [bad]: `<!-- 메모 -->\n${bodied("본문.")}` },
    code: 1,
  },
  {
    input: "dashes that are indented",
    files: { [bad]: ` ---\ntitle: 금리\n${dated}\ndraft: true\n ---\n\n본문.\n` },
    code: 0,
    shows: [{ file: "notes.json", lacks: "bad" }],
  },
  { input: "no front matter", files: { [bad]: "# 금리 노트\n\n본문.\n" }, code: 1 },
  { input: "an empty file", files: { [bad]: "" }, code: 1 },
  { input: "only dashes", files: { [bad]: "---\n---\n" }, code: 1 },
  { input: "front matter that is a list", files: { [bad]: "---\n- 하나\n- 둘\n---\n\n본문.\n" }, code: 1 },
  { input: "front matter that is a sentence", files: { [bad]: "---\n그냥 쓴 글\n---\n\n본문.\n" }, code: 1 },
  { input: "a bracket that nobody closed", files: { [bad]: lined("tags: [금리, 환율") }, code: 0 },
  { input: "a quotation in curly quotes", files: { [bad]: post(["title: “금리 동결”", dated]) }, code: 0 },
  { input: "curly quotation marks", files: { [bad]: post(['title: “금리 동결"', dated, "tags: [“경제”]"]) }, code: 0 },
  {
    input: "a title that begins with a bracket",
    files: { [bad]: post(["title: [속보] 금리 동결", dated]) },
    code: 0,
    shows: [{ file: badPage, has: "[속보] 금리 동결" }],
  },
  { input: "a title that begins with @", files: { [bad]: post(["title: @한국은행 금리", dated]) }, code: 0 },
  { input: "a title that begins with #", files: { [bad]: post(["title: #금리", dated]) }, code: 0 },
  { input: "a field without a colon", files: { [bad]: lined("tags 금리") }, code: 1 },
  { input: "a field without a space after its colon", files: { [bad]: lined("tags:금리") }, code: 0 },
  { input: "text after a closing quotation mark", files: { [bad]: post(["title: '금리' 동결", dated]) }, code: 0 },
  { input: "fields that are indented", files: { [bad]: post(["title: 금리", dated, "  subtitle: 부제"]) }, code: 0 },
  { input: "a byte order mark", files: { [bad]: `\uFEFF${bodied("본문.")}` }, code: 0 },
  { input: "blank lines before the dashes", files: { [bad]: `\n\n${bodied("본문.")}` }, code: 0 },
  { input: "line ends of an old Mac", files: { [bad]: bodied("본문.").replaceAll("\n", "\r") }, code: 0 },
  { input: "line ends of Windows", files: { [bad]: bodied("본문.").replaceAll("\n", "\r\n") }, code: 0 },
  {
    input: "front matter of JavaScript",
    files: { [bad]: "---js\n{ title: process.exit(3) }\n---\n\n본문.\n" },
    code: 1,
  },
  { input: "front matter of TOML", files: { [bad]: '---toml\ntitle = "금리"\n---\n\n본문.\n' }, code: 1 },
  { input: "front matter between plus signs", files: { [bad]: '+++\ntitle = "금리"\n+++\n\n본문.\n' }, code: 1 },
  {
    input: "a function in YAML",
    files: { [bad]: post(['title: !!js/function "function () { process.exit(3) }"', dated]) },
    code: 1,
  },
  {
    input: "an alias bomb",
    files: {
      [bad]: post([
        "title: 금리",
        dated,
        "a: &a [x,x,x,x,x,x,x,x,x]",
        ...Array.from(
          "bcdefghi",
          (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index]}`).join(",")}]`,
        ),
      ]),
    },
    code: 0,
  },
  { input: "a reference to nothing", files: { [bad]: lined("subtitle: *없음") }, code: 0 },
  { input: "the key __proto__", files: { [bad]: lined("__proto__: { polluted: true }") }, code: 0 },
  { input: "the key constructor", files: { [bad]: lined("constructor: { prototype: { polluted: true } }") }, code: 0 },
  { input: "a key that is misspelt", files: { [bad]: lined("tag: [금리]", "sumary: 동결") }, code: 0 },
  { input: "a key in Korean", files: { [bad]: lined("태그: [금리]") }, code: 0 },
];
