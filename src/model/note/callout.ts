/** Every callout name of Obsidian and GitHub, with its kind. */
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

/** The callout name an author typed, in any case; null for a custom one. */
export function calloutName(typed: string): CalloutName | null {
  const name = typed.trim().toLowerCase();
  return isCalloutName(name) ? name : null;
}

/** The kind a page distinguishes: aliases share one; a custom kind is its name in lower case. */
export function calloutKind(typed: string): string {
  const name = calloutName(typed);
  return name === null ? typed.trim().toLowerCase() : kinds[name];
}
