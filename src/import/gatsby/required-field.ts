import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { withoutProgramComments } from "../blog/program-text.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asDraft } from "../front-matter/most-held.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";

const query = /\ball(?:MarkdownRemark|Mdx)\s*\(/gu;
const required = /\bfrontmatter\s*:\s*\{[^{}]*?(?:\{[^{}]*\}[^{}]*?)*?\b(\w+)\s*:\s*\{\s*ne\s*:\s*null\s*\}/u;

/**
 * Returns how a note is held back whose field Gatsby's only query for posts asks for, as that of gatsby-starter-bee
 * asks for a category; null for other notes.
 */
export function heldByQuery({ files, readText }: BlogFolder): (note: string) => HoldingField | null {
  const file = files.find(({ path }) => /^gatsby-node\.\w+$/u.test(path));
  const program = withoutProgramComments((file === undefined ? null : readText(file.path)) ?? "");
  const [, name] = program.match(query)?.length === 1 ? (required.exec(program) ?? []) : [];
  if (name === undefined) return () => null;
  return (note) => {
    // The same starter keeps its pages in `__about`, which another query shows.
    if (/(?:^|\/)_/u.test(note)) return null;
    return textsOf(valueAt(frontMatterFields(readText(note) ?? ""), name)).length > 0 ? null : asDraft;
  };
}
