import type { SiteConfig } from "../../model/site-config.ts";
import type { Reader } from "./reading.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { readTextsByName } from "./value-readers.ts";

const roles = [
  "article",
  "keywords",
  "summary",
  "questions",
  "terms",
  "reflection",
  "source",
] as const satisfies readonly (keyof SiteConfig["sectionNames"])[];

/** Reads the author's own headings for each section. */
export const readSectionNames: Reader<SiteConfig["sectionNames"]> = (found, setting) => {
  const reading = readTextsByName(found, setting);
  if ("problems" in reading) return reading;
  const unknown = unknownKeys(reading.value, roles, setting);
  return unknown.length > 0 ? { problems: unknown } : reading;
};
