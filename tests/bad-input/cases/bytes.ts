import { type BadInput, bad, badPage, bodied } from "../bad-input.ts";

/** 금리 in CP949, as an old Windows editor saves it. */
const koreanOfWindows = Buffer.from([0xb1, 0xdd, 0xb8, 0xae]);
const text = (body: string): Buffer => Buffer.from(bodied(body));

export const bytes: readonly BadInput[] = [
  {
    input: "Korean as Windows saved it, CP949",
    files: {
      [bad]: Buffer.concat([
        Buffer.from("---\ntitle: "),
        koreanOfWindows,
        Buffer.from("\ndate: 2025-12-01\n---\n\n"),
        koreanOfWindows,
      ]),
    },
    code: 1,
  },
  {
    input: "UTF-16, little end first",
    files: { [bad]: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bodied("본문."), "utf16le")]) },
    code: 1,
  },
  { input: "UTF-16 without a mark", files: { [bad]: Buffer.from(bodied("본문."), "utf16le") }, code: 1 },
  { input: "a zero byte in the text", files: { [bad]: text("앞\0뒤") }, code: 1 },
  {
    input: "a byte that is no UTF-8",
    files: { [bad]: Buffer.concat([text("앞"), Buffer.from([0xc3, 0x28])]) },
    code: 1,
  },
  { input: "half a letter at the end", files: { [bad]: text("본문").subarray(0, -2) }, code: 1 },
  {
    input: "a picture named like a note",
    files: { [bad]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]) },
    code: 1,
  },
  { input: "letters that nobody sees", files: { [bad]: text("앞\u200B\u202E뒤") }, code: 0 },
  {
    input: "control characters",
    files: { [bad]: text("앞\u0001\u0008\u001B[31m뒤") },
    code: 0,
    shows: [{ file: "feed.xml", lacks: "\u0001" }],
  },
  { input: "the sign for a lost letter", files: { [bad]: text("앞\uFFFD뒤") }, code: 1 },
  { input: "a note of 11 MB", files: { [bad]: text("금리가 올랐다. ".repeat(550_000)) }, code: 1 },
  {
    input: "a line of 1 MB",
    files: { [bad]: text("금".repeat(350_000)) },
    code: 0,
    shows: [{ file: badPage, has: "금금금" }],
  },
  { input: "50 000 brackets", files: { [bad]: text("[".repeat(50_000)) }, code: 0 },
  { input: "20 000 quotations in each other", files: { [bad]: text(`${">".repeat(20_000)} 글`) }, code: 0 },
  {
    input: "2 000 lists in each other",
    files: { [bad]: text(Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth * 2)}- 글`).join("\n")) },
    code: 0,
  },
  { input: "50 000 stars", files: { [bad]: text(`${"*".repeat(50_000)}글`) }, code: 0 },
  {
    input: "backticks in every number",
    files: { [bad]: text(Array.from({ length: 300 }, (_, index) => "`".repeat(index + 1)).join(" ")) },
    code: 0,
  },
];
