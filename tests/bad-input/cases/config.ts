import type { BadInput } from "../bad-input.ts";

const of = (input: string, text: string, code: 0 | 1 = 1): BadInput => ({
  input: `settings: ${input}`,
  files: { "site.config.ts": text },
  code,
});

export const config: readonly BadInput[] = [
  of("a file that is no TypeScript", "export default {"),
  { input: "a script that ends in the middle", files: { "assets/scripts/site.ts": "let x = ((\n" }, code: 1 },
  { input: "a style that ends in the middle", files: { "assets/styles/main.css": "body { color: red\n" }, code: 1 },
  {
    input: "a style that takes in what is not there",
    files: { "assets/styles/main.css": '@import "./none.css";\n' },
    code: 1,
  },
  of("a file that throws", 'throw new Error("안 됨");'),
  of("nothing exported", "const a = 1;"),
  of("a list", "export default [1];"),
  of("a promise", 'export default Promise.resolve({ title: "공부" });'),
  of("a function", 'export default () => ({ title: "공부" });'),
  of("a file that imports what is not there", 'import x from "./none.ts";\nexport default { title: x };'),
  of("a file that never ends its text", 'export default { title: "공부 };'),
  of("a text where yes or no belongs", 'export default { equalsHighlight: "yes" };'),
  of("a name in curly quotation marks", "export default { title: “공부” };"),
  of("a comma that is missing", 'export default {\n  title: "공부"\n  author: "나",\n};'),
  of("a length of lists that is a text", 'export default { longestList: "many" };'),
  of("a heading for two sections", 'export default { sectionNames: { summary: ["세 줄"], keywords: ["세 줄"] } };', 0),
  of("a key that is misspelt", 'export default { titel: "공부" };'),
  of("a title that is a number", "export default { title: 5 };"),
  of("a time zone that there is not", 'export default { timeZone: "Asia/Seul" };'),
  of("an origin with a path", 'export default { origin: "https://a.example/blog" };'),
  of("an origin that is no address", 'export default { origin: "notes" };'),
  of("a base path without slashes", 'export default { basePath: "blog" };', 0),
  of("a base path that climbs", 'export default { basePath: "/../x/" };'),
  of("a pattern of addresses that gives every note one", 'export default { permalink: "/note/" };'),
  of("a pattern with a placeholder that there is not", 'export default { permalink: "/:yeer/:title/" };'),
  of("no notes on a page", "export default { pageSize: 0 };"),
  of("a language that there is not", 'export default { language: "fr" };'),
  of("comments with half their values", 'export default { comments: { repo: "a/b" } };'),
  of("one word as another's alias twice", 'export default { keywordAliases: { LG: ["엘지"], 엘지전자: ["엘지"] } };'),
];
