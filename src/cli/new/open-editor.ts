import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { failureOf } from "../../site/system/system-error.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import type { NewSession } from "./new-session.ts";

/** The result of opening a file: null if the editor closed without an error. */
type EditorProblem =
  | { readonly kind: "none-set" }
  | { readonly kind: "failed"; readonly editor: string; readonly reason: string };

/** Opens a note in its author's editor, and reports if that fails. */
export async function openForAuthor(path: string, { io, words, tell }: NewSession): Promise<void> {
  const problem = await openEditor(path, io);
  if (problem === null) return;
  tell(problem.kind === "none-set" ? words.noEditor(path) : words.editorFailed(problem.editor, problem.reason));
}

/**
 * Opens a file in the editor of `VISUAL` or `EDITOR` and waits until it is closed. The command is not run through a
 * shell.
 */
async function openEditor(path: string, { env }: Pick<CommandIo, "env">): Promise<EditorProblem | null> {
  const typed = env["VISUAL"]?.trim() || env["EDITOR"]?.trim() || "";
  const [program, ...words] = commandWords(typed);
  if (program === undefined) return { kind: "none-set" };
  return await new Promise((done) => {
    const editor = spawn(program, [...words, resolve(path)], { stdio: "inherit" });
    editor.once("error", (error) => done({ kind: "failed", editor: typed, reason: failureOf(error) }));
    editor.once("exit", (code, signal) =>
      done(code === 0 ? null : { kind: "failed", editor: typed, reason: signal ?? String(code) }),
    );
  });
}

/** Splits `"/Applications/My Editor" --wait` into words; only quotes are special, and they may contain spaces. */
export function commandWords(typed: string): readonly string[] {
  const words = typed.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return words.map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/gu, (_whole, double, single) => String(double ?? single)),
  );
}
