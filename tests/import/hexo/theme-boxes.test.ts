import { expect, it } from "vitest";
import { boxNames, themeBox } from "../../../src/import/hexo/theme-boxes.ts";

it.each([
  ["note", "info", '<div class="notice--info" markdown="1">'],
  ["note", "", '<div class="notice" markdown="1">'],
  ["note", "green 'fas fa-pen' flat", '<div class="notice--success" markdown="1">'],
  ["note", "warning no-icon 살필 것_1", '<div class="notice--warning" markdown="1">\n**살필 것\\_1**\n'],
  ["hideToggle", "답 <1>, cyan, white", '<details markdown="1"><summary>답 &lt;1&gt;</summary>'],
  ["hideToggle", "", '<details markdown="1"><summary>…</summary>'],
  ["folding", "blue open, 접은 글, 둘", '<details markdown="1"><summary>접은 글, 둘</summary>'],
  ["folding", "open:true color:blue 접은 글", '<details markdown="1"><summary>접은 글</summary>'],
  ["noteblock", "warning, 살필 것", '<div class="notice--warning" markdown="1">\n**살필 것**\n'],
  ["notel", "blue 알릴 것", '<div class="notice--info" markdown="1">\n**알릴 것**\n'],
  ["note", "red fa-bolt", '<div class="notice--danger" markdown="1">'],
  ["fold", "info @접은 글", '<details markdown="1"><summary>접은 글</summary>'],
  [
    "message",
    "color:info title:\"알릴 것\" icon:'fas fa-bell'",
    '<div class="notice--info" markdown="1">\n**알릴 것**\n',
  ],
  ["message", "", '<div class="notice" markdown="1">'],
  ["gi", "3 1-2", ""],
  ["timeline", "2022,blue", "**2022**\n"],
  ["timeline", "", ""],
  ["timenode", "2014-9", "**2014-9**\n"],
  ["poem", "강,어느 이", "**강** 어느 이\n"],
  ["poem", "", ""],
  ["folding", "cyan open::접은 글, 둘", '<details markdown="1"><summary>접은 글, 둘</summary>'],
  ["tabs", "이름, 1", ""],
])("opens %s %j", (name, rest, open) => {
  expect(boxNames.has(name)).toBe(true);
  expect(themeBox({ name, rest })?.open).toBe(open);
});

it("knows no box of another tag", () => {
  expect(themeBox({ name: "chart", rest: "" })).toBeNull();
});
