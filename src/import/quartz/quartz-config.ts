import type { BlogFolder } from "../blog/blog-folder.ts";
import { quotedText, textBehind, unquoted, withoutProgramComments } from "../blog/program-text.ts";

/** What the settings of Quartz say that decides about notes, or that a site of ours has too. */
export interface QuartzConfig {
  readonly title: string | null;
  /** A host and what folders follow it, without the protocol. */
  readonly baseUrl: string | null;
  readonly locale: string | null;
  /** Patterns of what it leaves out of its folder of content. */
  readonly ignored: readonly string[];
  /** Whether it publishes only what says `publish: true`. */
  readonly isExplicit: boolean;
}

/** The file of its settings, which is a program: it is read as text and never run. */
export const quartzConfigFile = "quartz.config.ts";

/** What Quartz leaves out where it is left as it comes. */
const usuallyIgnored = ["private", "templates", ".obsidian"];

/** Reads the settings of a site of Quartz's; null where there are none. */
export function readQuartzConfig({ readText }: Pick<BlogFolder, "readText">): QuartzConfig | null {
  const typed = readText(quartzConfigFile);
  if (typed === null) return null;
  const text = withoutProgramComments(typed);
  return {
    title: textBehind(text, "pageTitle"),
    baseUrl: textBehind(text, "baseUrl"),
    locale: textBehind(text, "locale"),
    ignored: ignoredIn(text),
    isExplicit: /\bExplicitPublish\s*\(/u.test(text),
  };
}

/** The patterns in a list of texts; where the list is made otherwise, those that Quartz comes with. */
function ignoredIn(text: string): readonly string[] {
  const list = new RegExp(`\\bignorePatterns\\s*:\\s*\\[((?:\\s|,|${quotedText})*)\\]`, "u").exec(text);
  if (list === null) return /\bignorePatterns\b/u.test(text) ? usuallyIgnored : [];
  return [...(list[1] ?? "").matchAll(new RegExp(quotedText, "gu"))].map(([one]) => unquoted(one));
}
