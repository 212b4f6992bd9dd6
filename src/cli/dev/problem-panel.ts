import { type HtmlMarkup, html } from "../../../layouts/html.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { messageOf } from "../../model/problem/message-of.ts";
import type { Report } from "../../model/problem/report.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import type { Language } from "../../model/text/language.ts";
import { previewWords } from "../../model/words/dev.ts";
import { reportWords } from "../../model/words/report.ts";

// Of the two colours, the page's own theme uses one.
const red = "light-dark(#b3261e,#ffa79b)";
const amber = "light-dark(#8a5a00,#f0c060)";

/** The panel is no part of the page that is printed. */
const hiddenInPrint = html`<style>@media print{#saegim-problems{display:none}}</style>
`;

/** Shows the notes' problems on every preview page; null if there are none. */
export function problemPanel({ diagnostics, errors, warnings }: Report, language: Language): HtmlMarkup | null {
  if (diagnostics.length === 0) return null;
  const colour = errors > 0 ? red : amber;
  return html`<details ${errors > 0 ? html`open` : null} id="saegim-problems" lang="${language}" role="status" style="${panelStyle};border-top:4px solid ${colour}">
<summary style="cursor:pointer;font-weight:700;color:${colour}">${previewWords[language].panelTitle(errors, warnings)}</summary>
<ol style="margin:.75em 0 0;padding-left:1.5em">${worstFirst(diagnostics).map((diagnostic) => problem(diagnostic, language))}</ol>
</details>
${hiddenInPrint}`;
}

/** Shows that the site could not be built at all, because of a bug in Saegim. */
export function faultPanel(message: string): HtmlMarkup {
  return html`<div id="saegim-problems" role="status" style="${panelStyle};border-top:4px solid ${red};white-space:pre-wrap">${message}</div>
${hiddenInPrint}`;
}

function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isError = (diagnostic: Diagnostic): boolean => severityOf(diagnostic) === "error";
  return [...diagnostics.filter(isError), ...diagnostics.filter((diagnostic) => !isError(diagnostic))];
}

function problem(diagnostic: Diagnostic, language: Language): HtmlMarkup {
  const words = reportWords[language];
  const { problem: wrong, expected, found, next } = messageOf(diagnostic, language);
  const { source, place, rule } = diagnostic;
  const severity = words[severityOf(diagnostic)].toLowerCase();
  const point = place === null ? "" : `:${place.start.line}:${place.start.column}`;
  return html`<li style="margin:0 0 .75em">
<code style="font:inherit;font-weight:700">${source === null ? "" : `${source}${point}`}</code> ${wrong} <small>(${rule}, ${severity})</small>
${expected === "" ? null : html`<br>${words.expected}: ${expected}`}${found === "" ? null : html`<br>${words.found}: ${found}`}
<br>→ <span style="white-space:pre-line">${next}</span>
</li>`;
}

const panelStyle = [
  "position:fixed",
  "z-index:2147483647",
  "inset:auto 0 0 0",
  "max-height:45vh",
  "overflow:auto",
  "padding:1em 1.25em",
  "background:light-dark(#fffdf8,#24221d)",
  "color:light-dark(#1d1b16,#f1ebdd)",
  "font:14px/1.6 system-ui,sans-serif",
  "box-shadow:0 -4px 24px rgb(0 0 0 / .25)",
  "word-break:keep-all",
  "overflow-wrap:anywhere",
].join(";");
