import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { ImportPlan } from "../import-plan.ts";

/**
 * Languages of code blocks that other programs and their plugins show as something else: a drawing, a table, a list.
 */
const drawn: ReadonlySet<string> = new Set([
  ...["mermaid", "plantuml", "puml", "graphviz", "dot", "d2", "flowchart", "sequence", "wavedrom", "bpmn"],
  ...["chart", "chartjs", "echarts", "vega", "vega-lite", "plotly", "markmap", "mindmap", "geojson", "topojson", "stl"],
  ...["dataview", "dataviewjs", "tasks", "query", "base", "kanban", "button", "excalidraw", "tracker", "timeline"],
  ...["tikz", "abc"],
]);

/**
 * Counts the code blocks that a program showed as something else and that are code here, the most frequent language
 * first.
 */
export function blocksLeft(notes: readonly { readonly text: string }[]): ImportPlan["shownAsCode"] {
  const found = new Map<string, { blocks: number; notes: number }>();
  for (const { text } of notes) {
    const languages = languagesIn(text);
    for (const language of languages) {
      const known = found.get(language) ?? { blocks: 0, notes: 0 };
      known.blocks += 1;
      found.set(language, known);
    }
    for (const language of new Set(languages)) (found.get(language) ?? { notes: 0 }).notes += 1;
  }
  const counts = [...found].map(([language, counted]) => ({ language, ...counted }));
  return counts.toSorted((one, other) => other.blocks - one.blocks);
}

function languagesIn(text: string): readonly string[] {
  if (!/`{3}|~{3}/u.test(text)) return [];
  return codeRanges(text).flatMap(({ start, end }) => {
    const [, language = ""] =
      /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3,}|~{3,})[ \t]*\{?\.?([\w-]+)/u.exec(text.slice(start, end)) ?? [];
    const name = language.toLowerCase();
    return drawn.has(name) ? [name] : [];
  });
}
