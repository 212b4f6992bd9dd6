import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { countOfLabel } from "../links/label-counts.ts";
import { pushHiddenLines } from "../push-hidden-lines.ts";

/**
 * Hides comments written as the definition of a link to nothing: `[//]: # (나중에 고칠 것)`, `[comment]: <> (…)`. Like `<!--
 * … -->`, they are for readers of the source. Under names other than `//` and `comment`, this is a comment only if its
 * text is in brackets or quotes and the name is not used anywhere.
 */
export function linkComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const end = endOfComment(state, startLine, endLine);
  if (end === null) return false;
  if (!silent) pushHiddenLines(state, startLine, end);
  return true;
}

const comment = /^\[([^[\]\\]{1,100})\]:[ \t]*(?:#|<#?>)(?:[ \t]+(.*))?$/u;

function endOfComment(state: StateBlock, startLine: number, endLine: number): number | null {
  const line = blockLine(state, startLine).trimEnd();
  const [, name, text = ""] = comment.exec(line) ?? [];
  if (name === undefined) return null;
  const end = endOfText(state, text, { startLine, endLine });
  if (/^(?:\/\/|comment)$/iu.test(name.trim())) return end ?? startLine + 1;
  return countOfLabel(state, name) === 1 ? end : null;
}

const closing: Readonly<Record<string, string>> = { "(": ")", '"': '"', "'": "'" };

/** The most lines a comment may have. */
const mostLines = 100;

/** The line after a text in brackets or quotes; null if there is none, or if it continues after a blank line. */
function endOfText(
  state: StateBlock,
  text: string,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): number | null {
  const closer = closing[text.charAt(0)];
  if (closer === undefined) return null;
  if (text.length > 1 && text.endsWith(closer)) return startLine + 1;
  for (let line = startLine + 1; line < Math.min(endLine, startLine + mostLines) && !state.isEmpty(line); line += 1) {
    if (blockLine(state, line).trimEnd().endsWith(closer)) return line + 1;
  }
  return null;
}
