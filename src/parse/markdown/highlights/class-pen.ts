import { foldColor, type PenColor } from "./fold-color.ts";

/** What stands beside a colour in the names that plugins and themes give: `hltr-red`, `text-red-500`, `highlight_blue`. */
const besideColor =
  /^(?:hltr|hl|highlight|highlighter|marker|mark|pen|text|txt|font|fc|color|colour|c|bg|background|underline|\d{1,3})$/u;
const colors: ReadonlySet<string> = new Set(["red", "orange", "yellow", "green", "blue", "purple", "pink"]);

/** The pen that a class is named after, as Obsidian's plugins and themes of blogs name them; null when it says more than a colour. */
export function penOfClass(classes: string): PenColor | null {
  for (const name of classes.toLowerCase().split(/\s+/u)) {
    const parts = name.split(/[-_]+/u);
    const named = parts.filter((part) => !besideColor.test(part));
    const [color = "", ...more] = named;
    if (more.length === 0 && colors.has(color)) return foldColor(color);
  }
  return null;
}
