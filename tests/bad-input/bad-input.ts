/** One thing that may be wrong on a writer's disk, and the expected outcome. */
export interface BadInput {
  /** What is wrong, in a few words; unique. */
  readonly input: string;
  /** Files of the project, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Creates what text cannot describe: links, pipes, folders, permissions. */
  readonly prepare?: (project: string) => void;
  /** The arguments after the command's name. */
  readonly options?: readonly string[];
  /** The build's exit code: 0 the site is built, 1 the notes have errors, 2 the command is wrong. */
  readonly code: 0 | 1 | 2;
  /** What the site contains in the end: a file, and a text that is or is not in it. */
  readonly shows?: readonly { readonly file: string; readonly has?: string; readonly lacks?: string }[];
}

/** A post with these front matter lines and this body. */
export function post(lines: readonly string[], body = "기준금리를 그대로 두었다."): string {
  return ["---", ...lines, "---", "", body, ""].join("\n");
}

/** A post whose only fault is in its body. */
export function bodied(body: string): string {
  return post(["title: 금리 노트", "date: 2025-12-01"], body);
}

/** A post whose only fault is in some extra lines. */
export function lined(...lines: readonly string[]): string {
  return post(["title: 금리 노트", "date: 2025-12-01", ...lines]);
}

export const bad = "posts/bad.md";
export const badPage = "notes/bad/index.html";
