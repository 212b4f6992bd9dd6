import type { BlogFolder } from "../blog/blog-folder.ts";
import {
  keysUnderKey,
  quotedText,
  textBehind,
  textsUnderKey,
  unquoted,
  withoutProgramComments,
} from "../blog/program-text.ts";

/** Quartz settings that decide about notes or that a site shares. */
export interface QuartzConfig {
  readonly title: string | null;
  readonly description: string | null;
  /** A host and base path, without the protocol. */
  readonly baseUrl: string | null;
  readonly locale: string | null;
  /** Patterns ignored in its content folder. */
  readonly ignored: readonly string[];
  /** Whether only notes with `publish: true` are published. */
  readonly isExplicit: boolean;
  /** Whether every folder has a page that lists its notes. */
  readonly listsFolders: boolean;
  /** The keys that decide about the site as a whole. */
  readonly keys: readonly string[];
}

/** The settings file, which is a program: read as text and never run. */
export const quartzConfigFile = "quartz.config.ts";

/** Quartz's default ignore patterns. */
const usuallyIgnored = ["private", "templates", ".obsidian"];

/** Reads a Quartz site's settings; null if there are none. */
export function readQuartzConfig({ readText }: Pick<BlogFolder, "readText">): QuartzConfig | null {
  const typed = readText(quartzConfigFile);
  if (typed === null) return null;
  const text = withoutProgramComments(typed);
  return {
    title: textBehind(text, "pageTitle"),
    description: textsUnderKey(text, "configuration").get("description") ?? null,
    baseUrl: textBehind(text, "baseUrl"),
    locale: textBehind(text, "locale"),
    ignored: ignoredIn(text),
    isExplicit: /\bExplicitPublish\s*\(/u.test(text),
    listsFolders: /\bFolderPage\s*\(/u.test(text),
    keys: keysUnderKey(text, "configuration"),
  };
}

/** The patterns in a literal list; otherwise Quartz's defaults. */
function ignoredIn(text: string): readonly string[] {
  const list = new RegExp(`\\bignorePatterns\\s*:\\s*\\[((?:\\s|,|${quotedText})*)\\]`, "u").exec(text);
  if (list === null) return /\bignorePatterns\b/u.test(text) ? usuallyIgnored : [];
  return [...(list[1] ?? "").matchAll(new RegExp(quotedText, "gu"))].map(([one]) => unquoted(one));
}
