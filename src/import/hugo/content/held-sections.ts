import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { heldByOtherProgram } from "../../../parse/front-matter/held/held-by-other-program.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { type BlogFolder, folderOf } from "../../blog/blog-folder.ts";
import { fnmatch } from "../../blog/fnmatch.ts";
import { belowSource } from "../../blog/source-folder.ts";
import { asYaml } from "../../front-matter/foreign-front-matter.ts";
import { frontMatterFields } from "../../front-matter/front-matter-text.ts";
import { type BlogMoment, isHeldByDay } from "../../front-matter/held-by-day.ts";
import { asDraft, mostHeld } from "../../front-matter/most-held.ts";
import { saysYes, textAt, valueAt, valueIgnoringCase } from "../../front-matter/yaml-values.ts";
import type { BlogLayout } from "../../markdown/blog-layout.ts";
import { hugoPage } from "../hugo-blog.ts";
import { type HugoSettings, settingAt } from "../settings/hugo-settings.ts";

/** Notes held back from outside, and how. */
interface HeldTarget {
  /** A pattern for the addresses of the notes meant; null for all. */
  readonly target: string | null;
  readonly held: HoldingField;
}

/** A Hugo folder whose notes are held back by its section page. */
interface HeldSection extends HeldTarget {
  readonly folder: string;
}

/**
 * Returns how a note is held back by the `_index.md` of a folder above it, null if it is not. Hugo publishes nothing
 * below a page that is held back, and hands fields down to all of it (`cascade:`).
 */
export function heldBySection(
  folder: BlogFolder,
  layout: BlogLayout,
  moment: BlogMoment,
): (path: string) => HoldingField | null {
  const isSection = (path: string) => layout.kind === "hugo" && /(?:^|\/)_index(?:\.[\w-]+)?\.md$/iu.test(path);
  const byPages = folder.files.flatMap(({ path }): readonly HeldSection[] => {
    const text = isSection(path) ? folder.readText(path) : null;
    return text === null ? [] : targetsOf(text, moment).map((one) => ({ ...one, folder: folderOf(path) }));
  });
  const targets = layout.hugo === null ? [] : blogTargets(layout.hugo.settings, moment);
  const sections: readonly HeldSection[] = [...byPages, ...targets.map((one) => ({ ...one, folder: "" }))];
  return (path) => {
    const below = belowSource(path, layout.sources) ?? path;
    if (isOfDisabledLanguage(path, layout)) return asDraft;
    return mostHeld(
      sections.filter((one) => path.startsWith(one.folder) && isMeant(below, one.target)).map(({ held }) => held),
    );
  };
}

/** Whether a note's language is disabled in Hugo. */
function isOfDisabledLanguage(path: string, { hugo }: BlogLayout): boolean {
  const page = hugo === null || hugo.content.length === 0 ? null : hugoPage(path, hugo);
  return page !== null && hugo?.languages.disabled.has(page.language) === true;
}

/** Fields that the blog's settings hand down to some paths. */
function blogTargets(settings: HugoSettings, moment: BlogMoment): readonly HeldTarget[] {
  const cascade = settingAt(settings, "cascade");
  return handedDown(cascade, moment).filter(({ target }) => target !== null);
}

function handedDown(cascade: YamlNode | null, moment: BlogMoment): readonly HeldTarget[] {
  const handed = cascade?.kind === "list" ? cascade.items : [cascade];
  return handed.flatMap((node) => targetOf(node, moment));
}

function isMeant(path: string, target: string | null): boolean {
  return target === null || fnmatch(target, `/${path.replace(/(?:\/index)?\.\w+$/u, "")}`);
}

function targetsOf(typed: string, moment: BlogMoment): readonly HeldTarget[] {
  const text = asYaml({ from: "", to: "", text: typed, changes: [] })?.text ?? typed;
  const fields = frontMatterFields(text);
  if (fields === null) {
    const held = heldInText(text, moment);
    return held === null ? [] : [{ target: null, held }];
  }
  const isDraft = saysYes(valueIgnoringCase(fields, "draft"));
  const own = isDraft || isHeldByDay(fields, moment) ? [{ target: null, held: asDraft }] : [];
  return [...own, ...handedDown(valueAt(fields, "cascade"), moment)];
}

function targetOf(node: YamlNode | null, moment: BlogMoment): readonly HeldTarget[] {
  if (node?.kind !== "fields") return [];
  const byLines = node.entries.flatMap(({ key, value }) => heldByOtherProgram(key, value) ?? []);
  const held = isHeldByDay(node, moment) ? asDraft : mostHeld(byLines);
  const target = textAt(node, "_target", "path") ?? textAt(node, "target", "path");
  return held === null ? [] : [{ target, held }];
}

/** In unreadable TOML or JSON, anything that may hold notes back does. */
function heldInText(text: string, moment: BlogMoment): HoldingField | null {
  if (isHeldInText(text, moment)) return asDraft;
  const isUnlisted = /\blist"?[ \t]*[=:][ \t]*["']?(?:never|local|false)/iu.test(text);
  return isUnlisted ? { key: "unlisted", value: "true" } : null;
}

function isHeldInText(text: string, moment: BlogMoment): boolean {
  if (/^[ \t"]*draft"?[ \t]*[=:][ \t]*true|\brender"?[ \t]*[=:][ \t]*"?(?:never|link|false)/imu.test(text)) return true;
  const days = text.matchAll(/^[ \t"]*(\w*(?:date|published))"?[ \t]*[=:][ \t]*["']?(\d[\d:. T+Z-]+)/gimu);
  return [...days].some(([, name = "", value = ""]) => {
    const typed = { kind: "scalar", value: value.trim(), start: 0, end: 0 } as const;
    return isHeldByDay(
      { kind: "fields", entries: [{ key: name, keySpan: typed, value: typed }], start: 0, end: 0 },
      moment,
    );
  });
}
