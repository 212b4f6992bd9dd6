/** One thing that goes wrong on a writer's disk, and what has to become of it. */
export interface BadInput {
  /** What is wrong, in a few words; unique. */
  readonly input: string;
  /** Files of the project, each by its path in it. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Makes what no text can say: links, pipes, folders, rights. */
  readonly prepare?: (project: string) => void;
  /** What is typed after the command's name. */
  readonly options?: readonly string[];
  /** What the build ends with: 0 the site is made, 1 the notes are at fault, 2 the command is. */
  readonly code: 0 | 1 | 2;
  /** What the site shows in the end: a file of it, and a text that is in it or is not. */
  readonly shows?: readonly { readonly file: string; readonly has?: string; readonly lacks?: string }[];
}

/** A post of these lines between the dashes and this body. */
export function post(lines: readonly string[], body = "기준금리를 그대로 두었다."): string {
  return ["---", ...lines, "---", "", body, ""].join("\n");
}

/** A post without a fault but for its body. */
export function bodied(body: string): string {
  return post(["title: 금리 노트", "date: 2025-12-01"], body);
}

/** A post without a fault but for some lines more. */
export function lined(...lines: readonly string[]): string {
  return post(["title: 금리 노트", "date: 2025-12-01", ...lines]);
}

export const bad = "posts/bad.md";
export const badPage = "notes/bad/index.html";
