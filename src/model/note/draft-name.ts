/** A folder of drafts, or a note marked as one, by its name alone. */
const draftName = /^(?:drafts?|초안)$|\.draft\.(?:md|markdown)$/iu;

/**
 * Whether a file or folder says by its name that it is unfinished: `drafts/`, `초안/`, `a.draft.md`. Its writer expects
 * that it is not published.
 */
export function isDraftName(name: string): boolean {
  return draftName.test(name.normalize("NFC"));
}

/** A path that does not say so: `2022/drafts/a.draft.md` becomes `2022/a.md`. */
export function withoutDraftNames(path: string): string {
  const names = path.split("/");
  const folders = names.slice(0, -1).filter((name) => !isDraftName(name));
  return [...folders, (names.at(-1) ?? "").replace(/\.draft(?=\.(?:md|markdown)$)/iu, "")].join("/");
}
