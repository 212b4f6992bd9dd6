import { foldColor, type PenColor } from "./fold-color.ts";

/** What surrounds a colour in class names of plugins and themes: `hltr-red`, `text-red-500`, `highlight_blue`. */
const besideColor =
  /^(?:hltr|hl|highlight|highlighter|marker|mark|pen|text|txt|font|fc|color|colour|c|bg|background|underline|\d{1,3})$/u;
const colors: ReadonlySet<string> = new Set(["red", "orange", "yellow", "green", "blue", "purple", "pink"]);

/** The pen in a class name, as Obsidian plugins and blog themes use it; null if the class says more than a colour. */
export function penOfClass(classes: string): PenColor | null {
  for (const name of classes.toLowerCase().split(/\s+/u)) {
    const parts = name.split(/[-_]+/u);
    const named = parts.filter((part) => !besideColor.test(part));
    const [color = "", ...more] = named;
    if (more.length === 0 && colors.has(color)) return foldColor(color);
  }
  return null;
}
