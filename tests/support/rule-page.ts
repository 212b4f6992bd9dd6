import { readFileSync } from "node:fs";
import { type RuleId, ruleCatalogue } from "../../src/model/problem/rule-catalogue.ts";

/** The files of an example, by their path in the project. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array>>;

/** A rule's page as readers see it: its text and its examples. */
export interface RulePage {
  readonly id: RuleId;
  readonly text: string;
  /** A project in which the rule reports a problem; null if the page has no example. */
  readonly wrong: ExampleFiles | null;
  /** The same project, fixed. */
  readonly right: ExampleFiles | null;
}

export function readRulePages(): readonly RulePage[] {
  return Object.keys(ruleCatalogue)
    .filter((id): id is RuleId => id in ruleCatalogue)
    .map((id) => {
      const text = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), "utf8");
      const examples = readExamples(text);
      return { id, text, wrong: filesOf(examples, "wrong"), right: filesOf(examples, "right") };
    });
}

interface Example {
  readonly role: string;
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** An example is a fenced block whose first line says, after its language, `wrong`, `right` or `both`, and a path. */
function readExamples(page: string): readonly Example[] {
  const blocks = page.matchAll(/^(`{3,})(\w+) (wrong|right|both) (\S+)\n([\s\S]*?)^\1$/gmu);
  return [...blocks].map(([, , language = "", role = "", path = "", content = ""]) => {
    return { role, path, content: language === "bytes" ? unescaped(content) : content };
  });
}

function filesOf(examples: readonly Example[], role: "wrong" | "right"): ExampleFiles | null {
  const files = examples.filter((example) => example.role === role || example.role === "both");
  if (!files.some((example) => example.role === role)) return null;
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

/**
 * In a `bytes` block `\xB1` is a byte and `\uFEFF`, `\r`, `\t`, `\0` are characters; a block with `\r` has no other
 * line ends.
 */
function unescaped(content: string): Uint8Array {
  const lines = content.includes("\\r") ? content.replaceAll("\n", "") : content;
  const parts = lines.split(/(\\x[0-9A-F]{2}|\\u[0-9A-F]{4}|\\[rt0])/u).map((part) => {
    if (part.startsWith("\\x")) return Buffer.from(part.slice(2), "hex");
    if (part.startsWith("\\u")) return Buffer.from(String.fromCharCode(Number.parseInt(part.slice(2), 16)));
    return Buffer.from(part.replace("\\r", "\r").replace("\\t", "\t").replace("\\0", "\0"));
  });
  return new Uint8Array(Buffer.concat(parts));
}
