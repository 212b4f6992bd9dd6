import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { findMarkupProblems } from "../../src/parse/markup-problems.ts";
import { bodyOf } from "../support/parse-body.ts";

const told = (text: string) => findMarkupProblems(bodyOf(text), null);

describe("unreadHighlights", () => {
  it.each([
    ['<span style="color:red>글</span>', '<span style="color:red>', '<span style="color:red">'],
    ["<span style=“color: red”>글</span>", "<span style=“color: red”>", '<span style="color:red">'],
    ['<span sytle="background-color:#ff0">글</span>', null, '<span style="background-color:#ff0">'],
    ['<span style="color=red">글</span>', null, '<span style="color:red">'],
    ['<span color="red">글</span>', null, '<span style="color:red">'],
    ["<span color=red>글</span>", null, '<span style="color:red">'],
    ['<span style="color:redd">글</span>', null, '<span style="color:red">'],
    ['<font color="bleu">글</font>', '<font color="bleu">', '<span style="color:blue">'],
    ['<span style="color：red">글</span>', null, '<span style="color:red">'],
    ['<sapn style="color:red">글</sapn>', '<sapn style="color:red">', '<span style="color:red">'],
    ['<div><span stlye="color:red">글</span></div>', '<span stlye="color:red">', '<span style="color:red">'],
  ])("says what to type for %j", (text, typed, meant) => {
    const [problem, ...others] = told(`가 ${text}`.replace(/^가 <div/u, "<div"));
    expect(others).toEqual([]);
    expect(problem?.rule).toBe("highlight-unread");
    const message = problem === undefined ? null : messageOf(problem, "ko");
    expect(message?.found).toBe(typed ?? text.replace("글</span>", ""));
    expect(message?.expected).toBe(meant);
  });

  it.each([
    ["[r]금리[/r]", "[r]", "red"],
    ["[red]금리[/red]", "[red]", "red"],
    ["[color=blue]금리[/color]", "[color=blue]", "blue"],
    ["{빨강}금리{/빨강}", "{빨강}", "red"],
    ["{파란색}금리{/파란색}", "{파란색}", "blue"],
    ["~={red}금리=~", "~={red}", "red"],
  ])("says what to type for the signs of %j", (text, typed, color) => {
    const [problem, ...others] = told(`가 ${text} 나`);
    expect(others).toEqual([]);
    const message = problem === undefined ? null : messageOf(problem, "ko");
    expect(message?.found).toBe(typed);
    expect(message?.expected).toBe(`<span style="color:${color}">`);
  });

  it.each([
    "[b]글[/b]",
    "[red](/a)",
    "`[red]글[/red]`",
    "[red] 글",
    "{red} 글",
    "{red} 글 {red}",
    "[info]글[/info]",
    "$\\color{red}{x}$",
  ])("takes %j for no highlight", (text) => {
    expect(told(`가 ${text} 나`)).toEqual([]);
  });

  it.each([
    '<span style="color:gray">',
    '<span style="color:inherit">',
    '<AI color="red">',
    '<small style="color:red">',
  ])("takes %s for no slip", (tag) => {
    expect(told(`가 ${tag}글`).filter(({ rule }) => rule === "highlight-unread")).toEqual([]);
  });

  it("knows where the tag is", () => {
    const text = '가\n\n- 나 <span style="color:red>다</span>';
    const [problem] = told(text);
    expect(text.slice(problem?.place?.start.offset, problem?.place?.end.offset)).toBe('<span style="color:red>');
  });

  it.each([
    '<font color="red">글</font>',
    "<font color=red>글</font>",
    '<span style="color:black">글</span>',
    '<span class="a">글</span>',
    '`<span style="color:red>글</span>`',
    '\\<span style="color:red">',
    '<span style="">글</span>',
    '<span title="color: red">글</span>',
    "<span aria-label='color=red'>글</span>",
  ])("says nothing of %j", (text) => {
    expect(told(text)).toEqual([]);
  });
});
