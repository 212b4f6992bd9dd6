import { type BadInput, bad, badPage, lined, post } from "../bad-input.ts";

const dated = "date: 2025-12-01";

export const fields: readonly BadInput[] = [
  { input: "no title", files: { [bad]: post([dated]) }, code: 1 },
  { input: "a title without a value", files: { [bad]: post(["title:", dated]) }, code: 1 },
  {
    input: "a title that is a number",
    files: { [bad]: post(["title: 2025", dated]) },
    code: 0,
    shows: [{ file: badPage, has: "2025" }],
  },
  { input: "a title that is a date", files: { [bad]: post(["title: 2025-12-01", dated]) }, code: 0 },
  { input: "a title that is true", files: { [bad]: post(["title: true", dated]) }, code: 0 },
  { input: "a title that is a list", files: { [bad]: post(["title: [금리, 환율]", dated]) }, code: 1 },
  { input: "a title of fields", files: { [bad]: post(["title: { a: 1 }", dated]) }, code: 1 },
  { input: "a title of 10 000 letters", files: { [bad]: post([`title: ${"금".repeat(10_000)}`, dated]) }, code: 1 },
  { input: "tags that are null", files: { [bad]: lined("tags: null") }, code: 0 },
  { input: "tags that are true", files: { [bad]: lined("tags: true") }, code: 0 },
  { input: "tags with fields in them", files: { [bad]: lined("tags: [{ a: 1 }, 금리]") }, code: 1 },
  { input: "tags in tags", files: { [bad]: lined("tags: [[금리], 환율]") }, code: 1 },
  {
    input: "tags named __proto__, constructor, all and posts",
    files: { [bad]: lined("tags: [__proto__, constructor, all, posts]") },
    code: 0,
  },
  { input: "tags with commas and no brackets", files: { [bad]: lined("tags: 금리, 환율") }, code: 0 },
  { input: "tags with number signs", files: { [bad]: lined("tags: #금리 #환율") }, code: 0 },
  { input: "a tag of nothing but signs", files: { [bad]: lined('tags: ["!!!", "???"]') }, code: 0 },
  { input: "a tag of 3 KB", files: { [bad]: lined(`tags: [${"금".repeat(1024)}]`) }, code: 1 },
  {
    input: "C++ and C#",
    files: { [bad]: lined('tags: ["C++", "C#"]') },
    code: 0,
    shows: [
      { file: "tags/c-plus-plus/index.html", has: "C++" },
      { file: "tags/c-sharp/index.html", has: "C#" },
    ],
  },
  { input: "AI and ai", files: { [bad]: lined("tags: [AI]"), "posts/other.md": lined("tags: [ai]") }, code: 0 },
  {
    input: "a tag that could be a letter of another alphabet",
    files: { [bad]: lined("tags: [АI]"), "posts/other.md": lined("tags: [AI]") },
    code: 0,
  },
  { input: "comments that are neither yes nor no", files: { [bad]: lined("comments: 아마도") }, code: 1 },
  { input: "draft that is neither yes nor no", files: { [bad]: lined("draft: 곧") }, code: 1 },
  { input: "an article mode that there is not", files: { [bad]: lined("article: none") }, code: 1 },
  { input: "a source that is a number", files: { [bad]: lined("source: 5") }, code: 1 },
  { input: "an answer to a question that nobody asked", files: { [bad]: lined("answers: [none-q1]") }, code: 0 },
  { input: "a language that is no language", files: { [bad]: lined("lang: 한국어말") }, code: 0 },
  {
    input: "200 000 keywords",
    files: { [bad]: lined(`keywords: [${Array.from({ length: 200_000 }, (_, index) => `k${index}`).join(", ")}]`) },
    code: 1,
  },
];
