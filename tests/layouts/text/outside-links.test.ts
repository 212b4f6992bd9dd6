import { describe, expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { outsideLinks } from "../../../layouts/text/outside-links.ts";

const rewrite = outsideLinks(/<i>(?<words>.)<\/i>\k<words>?/gu, (matched) => `[${matched}]`);
const rewritten = (text: string) => rewrite(new Markup("html", text)).text;

describe("outsideLinks", () => {
  it("rewrites each match, and leaves the rest as it is", () => {
    expect(rewritten("<p><i>a</i>a b <i>c</i></p>")).toBe("<p>[<i>a</i>a] b [<i>c</i>]</p>");
  });

  it.each(["a", "summary", "button"])("leaves the content of <%s> alone", (name) => {
    const element = `<${name} class="x"><i>a</i></${name}>`;
    expect(rewritten(`<i>b</i>${element}<i>c</i>`)).toBe(`[<i>b</i>]${element}[<i>c</i>]`);
    expect(rewritten(`<${name}><a><i>a</i></a><i>b</i></${name}>`)).not.toContain("[");
  });

  it("continues after a stray end tag, and does not take <aside> for a link", () => {
    expect(rewritten("</a><i>a</i><aside><i>b</i></aside>")).toBe("</a>[<i>a</i>]<aside>[<i>b</i>]</aside>");
  });
});
