/** Every name that a kind of callout goes by in Obsidian and on GitHub, and the kind it is. */
const kinds = {
  note: "note",
  abstract: "abstract",
  summary: "abstract",
  tldr: "abstract",
  info: "info",
  todo: "todo",
  tip: "tip",
  hint: "tip",
  important: "important",
  success: "success",
  check: "success",
  done: "success",
  question: "question",
  help: "question",
  faq: "question",
  warning: "warning",
  caution: "caution",
  attention: "warning",
  failure: "failure",
  fail: "failure",
  missing: "failure",
  danger: "danger",
  error: "danger",
  bug: "bug",
  example: "example",
  quote: "quote",
  cite: "quote",
} as const;

/** A name that a kind of callout goes by. */
export type CalloutName = keyof typeof kinds;

function isCalloutName(name: string): name is CalloutName {
  return Object.hasOwn(kinds, name);
}

/** The name that an author typed, whatever its case; null for a kind of the author's own. */
export function calloutName(typed: string): CalloutName | null {
  const name = typed.trim().toLowerCase();
  return isCalloutName(name) ? name : null;
}

/** What a page tells kinds apart by: aliases are one kind, and a kind of the author's own is its name in lower case. */
export function calloutKind(typed: string): string {
  const name = calloutName(typed);
  return name === null ? typed.trim().toLowerCase() : kinds[name];
}
