import type { SiteConfig } from "../../model/site-config.ts";
import { foldColor, type PenColor } from "../../parse/markdown/highlights/fold-color.ts";
import type { SettingReader } from "./setting-reading.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { readTextByName } from "./value-readers.ts";

const pens: readonly PenColor[] = ["red", "orange", "yellow", "green", "blue", "purple", "pink"];

/** Reads the meaning of each pen, by any name that a highlight may have as well: `빨강`, `Red`, `#c00`. */
export const readHighlightLegend: SettingReader<SiteConfig["highlightLegend"]> = (found, setting) => {
  const reading = readTextByName(found, setting);
  if ("problems" in reading) return reading;
  const named = Object.entries(reading.value).map(([name, meaning]) => [foldColor(name) ?? name, meaning] as const);
  const value = Object.fromEntries(named);
  const unknown = unknownKeys(value, pens, setting);
  return unknown.length > 0 ? { problems: unknown } : { value };
};
