import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { countOf } from "../../model/text/count-of.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { objectsBehind } from "../blog/program-lists.ts";
import { quotedText, unquoted } from "../blog/program-text.ts";
import { programAt } from "../blog/unpublished.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asDraft } from "../front-matter/most-held.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";

/** What a query asks of one field; an absent field is null to it. */
interface Condition {
  readonly name: string;
  readonly operator: string;
  /** The values it names: a text, or null. */
  readonly values: readonly (string | null)[];
}

/** What Gatsby's query for posts asks of their front matter. */
interface PostQuery {
  readonly conditions: readonly Condition[];
  readonly isUnread: boolean;
}

/**
 * Returns how a note is held back that does not pass Gatsby's only query for posts, as that of gatsby-starter-bee asks
 * for a category and `draft: false`; null for other notes.
 */
export function heldByQuery(folder: BlogFolder): (note: string) => HoldingField | null {
  const { conditions } = postQuery(folder);
  if (conditions.length === 0) return () => null;
  return (note) => {
    // The same starter keeps its pages in `__about`, which another query shows.
    if (/(?:^|\/)_/u.test(note)) return null;
    const fields = frontMatterFields(folder.readText(note) ?? "");
    return conditions.every((condition) => isPassed(condition, valueAt(fields, condition.name))) ? null : asDraft;
  };
}

/** The filter of that query if it cannot be read, with its file. */
export function unreadQuery(folder: BlogFolder): readonly string[] {
  const { file = "" } = programAt(folder, programFile) ?? {};
  return postQuery(folder).isUnread ? [`${file}: filter`] : [];
}

const programFile = /^gatsby-node\.\w+$/u;
const holdingName = /draft|publi|private|hidden|status|visib/iu;

function postQuery(folder: BlogFolder): PostQuery {
  const { program } = programAt(folder, programFile) ?? { program: "" };
  const filters = objectsBehind(program, /\ball(?:MarkdownRemark|Mdx)\s*\(/gu).map(filterIn);
  const [filter = "", ...others] = [...new Set(filters.map((one) => one.replace(/\s+/gu, " ").trim()))];
  if (others.length > 0) {
    return { conditions: [], isUnread: [filter, ...others].some((one) => holdingName.test(one)) };
  }
  const [asked = ""] = objectsBehind(filter, fieldsOfNote);
  const found = [...asked.matchAll(conditionForm)];
  const isOwn = ({ index }: RegExpExecArray): boolean => isBalanced(asked.slice(0, index));
  const conditions = found.filter(isOwn).map(conditionOf);
  const nested = found.filter((one) => !isOwn(one)).map(([typed]) => typed);
  const rest = [filter.replace(asked, ""), asked.replace(conditionForm, ""), ...nested].join(" ");
  return { conditions, isUnread: holdingName.test(rest) };
}

/** Whether a part of a filter ends outside all objects within it. */
function isBalanced(part: string): boolean {
  return countOf(part, "{") === countOf(part, "}");
}

function filterIn(query: string): string {
  return objectsBehind(query, /\bfilter\s*:\s*\{/gu)[0] ?? "";
}

const fieldsOfNote = /\bfrontmatter\s*:\s*\{/gu;
const value = `(?:${quotedText}|true|false|null|-?\\d+(?:\\.\\d+)?)`;
const conditionForm = new RegExp(
  `\\b(\\w+)\\s*:\\s*\\{\\s*(eq|ne|in|nin)\\s*:\\s*(${value}|\\[(?:[\\s,]|${value})*\\])\\s*,?\\s*\\}`,
  "gu",
);
const valueForm = new RegExp(value, "gu");

function conditionOf([, name = "", operator = "", typed = ""]: RegExpExecArray): Condition {
  const values = (typed.match(valueForm) ?? []).map((one) => {
    if (one === "null") return null;
    return /^["'`]/u.test(one) ? unquoted(one) : one;
  });
  return { name, operator, values };
}

function isPassed({ operator, values }: Condition, field: YamlNode | null): boolean {
  const texts = textsOf(field);
  const isAmong = values.some((one) => (one === null ? texts.length === 0 : texts.includes(one)));
  return operator === "ne" || operator === "nin" ? !isAmong : isAmong;
}
