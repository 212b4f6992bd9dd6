import { type BadInput, bad, lined } from "../bad-input.ts";

const at = (permalink: string): string => lined(`permalink: ${permalink}`);

export const addresses: readonly BadInput[] = [
  { input: "an address that climbs out of the site", files: { [bad]: at("../../../etc/passwd") }, code: 1 },
  { input: "an address that climbs out, encoded", files: { [bad]: at("/%2e%2e/%2e%2e/x/") }, code: 1 },
  { input: "an address without an ending", files: { [bad]: at("/a/b") }, code: 1 },
  { input: "an address without a beginning", files: { [bad]: at("a/b/") }, code: 1 },
  { input: "an address with a question mark", files: { [bad]: at("/왜?/") }, code: 1 },
  { input: "an address with a number sign", files: { [bad]: at('"/a#b/"') }, code: 1 },
  { input: "an address that is a number", files: { [bad]: at("5") }, code: 1 },
  { input: "an address that is a list", files: { [bad]: at("[a, b]") }, code: 1 },
  { input: "an address of another site", files: { [bad]: at("https://evil.example/x/") }, code: 1 },
  { input: "an address with a backslash", files: { [bad]: at("'/a\\b/'") }, code: 1 },
  { input: "an address whose per cent sign means nothing", files: { [bad]: at("/100%/") }, code: 1 },
  { input: "an address of a file that is no page", files: { [bad]: at("/a.exe") }, code: 1 },
  { input: "an address that Windows cannot keep", files: { [bad]: at("/con/") }, code: 1 },
  { input: "an address longer than a file system takes", files: { [bad]: at(`/${"가".repeat(200)}/`) }, code: 1 },
  { input: "the address of the site's own page", files: { [bad]: at("/tags/") }, code: 1 },
  { input: "the address of another note", files: { [bad]: at("/same/"), "posts/other.md": at("/same/") }, code: 1 },
  {
    input: "two addresses that differ by case alone",
    files: { [bad]: at("/Same/"), "posts/other.md": at("/same/") },
    code: 1,
  },
  {
    input: "an address below another note's file",
    files: { [bad]: at("/a.html"), "posts/other.md": at("/a.html/b/") },
    code: 1,
  },
  {
    input: "an old address that is the note's own",
    files: { [bad]: lined("permalink: /a/", "redirect_from: /a/") },
    code: 0,
  },
  {
    input: "an old address of another site",
    files: { [bad]: lined("redirect_from: https://old.example/a/") },
    code: 0,
  },
  { input: "a published address that would be lost", files: { "urls.lock": "/gone/ <- gone\n" }, code: 1 },
  {
    input: "a published address that would move",
    files: { [bad]: at("/new/"), "urls.lock": "/old/ <- bad\n" },
    code: 1,
  },
  { input: "a broken line in urls.lock", files: { "urls.lock": "/a/ <- a\n<<<<<<< HEAD\n" }, code: 1 },
];
