import type { CardWords } from "../../src/model/address/card-address.ts";
import { html } from "../html.ts";
import { Markup } from "../markup.ts";

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { inline-size: 1200px; block-size: 630px; padding: 58px 76px; overflow: hidden; display: flex; flex-direction: column; background: #f4efe3; color: #1f1c17; font: 30px/1.6 Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
  header { display: flex; justify-content: space-between; padding-block-end: 14px; border-block-end: 6px double #1f1c17; color: #655d4e; font-size: 26px; }
  header b, h1 { font-family: "Noto Serif KR", "Noto Serif CJK KR", AppleMyungjo, "Nanum Myeongjo", serif; color: #1f1c17; }
  h1 { margin-block: 40px 26px; font-size: 64px; line-height: 1.25; text-wrap: balance; }
  h1, p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; flex: none; }
  p { -webkit-line-clamp: 2; padding-inline-start: 22px; border-inline-start: 6px solid #8c3b2a; font-size: 34px; line-height: 1.5; }
  ul { display: flex; flex-wrap: wrap; gap: 12px; block-size: 58px; overflow: hidden; margin-block-start: auto; padding: 0; list-style: none; }
  li { padding: 2px 20px; border: 2px solid #d5cbb6; background: #fffdf7; }
  li::before { content: "#"; color: #8c3b2a; }
`;

/** A note's social card as a page of 1200 × 630 pixels, to be photographed. It loads nothing and runs nothing. */
export function cardPage({ language, site, title, summary, date, keywords }: CardWords): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<meta charset="utf-8">
<title>${title}</title>
<style>${new Markup("html", style)}</style>
<header><b>${site}</b><span>${date.replaceAll("-", ".")}</span></header>
<h1>${title}</h1>
${summary !== "" && html`<p>${summary}</p>`}
<ul>${keywords.map((keyword) => html`<li>${keyword}</li>`)}</ul>
</html>
`.text;
}
