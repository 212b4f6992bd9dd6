import { describe, expect, it } from "vitest";
import { replaceNamed } from "../../../src/model/page/unlinked-html.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { renderTokens } from "../../../src/parse/render/render-tokens.ts";
import { plainSettings } from "../../support/parse-body.ts";

const rendered = (text: string) => renderTokens(parseMarkdown(text, plainSettings), plainSettings);

describe("replaceNamed", () => {
  it("gives each name as it was typed, and its words as markup", () => {
    const names: string[] = [];
    const html = replaceNamed(rendered(`가 [["나" & <다>|라 & 마]] [[바]]`), (name, words) => {
      names.push(name);
      return `(${words})`;
    });
    expect(names).toEqual(['"나" & <다>', "바"]);
    expect(html).toBe("<p>가 (라 &amp; 마) (바)</p>\n");
  });

  it("leaves every other link alone", () => {
    const html = rendered('[가](/a/) <a href="/b/" wiki="나">나</a>');
    expect(replaceNamed(html, () => "!")).toBe(html);
  });
});
