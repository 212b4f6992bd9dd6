import { describe, expect, it } from "vitest";
import { readHtmlTag } from "../../../src/parse/markdown/html/html-tag.ts";
import { readDeclarations } from "../../../src/parse/markdown/html/style-declarations.ts";
import { harmlessDeclarations, isKeptDeclaration, tagStyle } from "../../../src/parse/render/harmless-style.ts";

const styleOf = (text: string) => {
  const read = readHtmlTag(text, (value) => value);
  return read === null ? null : tagStyle(read.tag);
};

describe("harmlessDeclarations", () => {
  it.each([
    ["text-align:center; Font-Weight:bold", "text-align: center; font-weight: bold"],
    ["position:fixed;inset:0;width:50%", "width: 50%"],
    ["background:url(https://a/b.png)", ""],
    ["background-color:url(x);color:red", "color: red"],
    ["color:white;background:#123 url(x)", ""],
    ["color:white;background:#123;background-size:cover", "color: white; background: #123"],
    ["background-color:#123;background-image:url(x);color:white", "background-color: #123; color: white"],
    ["margin-top:-999px", ""],
    ["width:expression(alert(1))", ""],
    ["color:\\72 ed", ""],
    ["margin-top:-.9e9px;margin-left:calc(0px - 99px)", ""],
    ["border-image:image-set('https://a/b.png' 1x) 1", ""],
    ["background:-webkit-image-set('https://a/b.png' 1x);list-style:src('https://a/b.png')", ""],
    [
      "color: RGB(1 2 3 / 50%); background-color: hsla(1,2%,3%,.5)",
      "color: RGB(1 2 3 / 50%); background-color: hsla(1,2%,3%,.5)",
    ],
    [
      "background:linear-gradient(-45deg, rgba(1, 2, 3, .9), #456);color:white",
      "background: linear-gradient(-45deg, rgba(1, 2, 3, .9), #456); color: white",
    ],
    ["background-image:radial-gradient(red, blue)", "background-image: radial-gradient(red, blue)"],
    ["background:linear-gradient(red, url(x));background-image:url(y)", ""],
    ["margin-left:linear-gradient(red, blue -9px)", ""],
    ["max-width:300px;min-width: 50em !important", "max-width: min(300px, 100%); min-width: min(50em, 100%)"],
    ["max-width:none;min-width:max-content;width:1200px", "width: 1200px"],
    ["z-index:9;display:none;transform:scale(9)", ""],
  ])("keeps of %j %j", (style, kept) => {
    expect(harmlessDeclarations(style)).toBe(kept);
    expect(readDeclarations(kept).filter((one) => !isKeptDeclaration(one))).toEqual([]);
  });

  it("writes no other limit than those of the page's width", () => {
    expect(isKeptDeclaration({ name: "max-width", value: "min(1px, 200%)" })).toBe(false);
    expect(isKeptDeclaration({ name: "width", value: "min(1px, 100%)" })).toBe(false);
    expect(isKeptDeclaration({ name: "max-width", value: "min(url(x), 100%)" })).toBe(false);
  });
});

describe("tagStyle", () => {
  it.each([
    ["<center>", "text-align: center"],
    ['<p align="RIGHT" style="color:red">', "text-align: right; color: red"],
    ['<img align="left">', "float: left"],
    ['<p align="middle">', ""],
    ['<img width="80%" height=40px>', "width: 80%; height: 40px"],
    ['<img width="400" height="auto">', ""],
    ['<span style="color:red;font-size:2em">', "font-size: 2em"],
  ])("of %s is %j", (tag, style) => {
    expect(styleOf(tag)).toBe(style);
  });
});
