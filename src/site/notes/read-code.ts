import { createRequire } from "node:module";
import { askedOnce } from "../../model/asked-once.ts";
import type { ReadCode } from "../../parse/code/read-code.ts";
import { modulesOf } from "./code-languages.ts";

/** The part of highlight.js that is used; its tree is only available under a private name. */
interface HighlightJs {
  newInstance(): HighlightJs;
  registerLanguage(name: string, language: unknown): void;
  highlight(code: string, options: { readonly language: string; readonly ignoreIllegals: boolean }): Highlighted;
}

interface Highlighted {
  readonly errorRaised?: Error;
  readonly _emitter: { readonly rootNode: unknown };
}

const require = createRequire(import.meta.url);

/**
 * Makes a code reader that loads highlight.js with the first block in a language it knows, and only the languages that
 * are named. Each reader has its own instance, so that a block's look does not depend on what was read before.
 */
export function codeReader(): ReadCode {
  const readerFor = askedOnce(readerOf);
  return ({ text, language }) => {
    const modules = modulesOf(language);
    const name = modules?.[0];
    if (modules === null || name === undefined) return null;
    const { errorRaised, _emitter } = readerFor(modules).highlight(text, { language: name, ignoreIllegals: true });
    return errorRaised === undefined ? _emitter.rootNode : null;
  };
}

function readerOf(modules: readonly string[]): HighlightJs {
  const library: HighlightJs = require("highlight.js/lib/core");
  const reader = library.newInstance();
  for (const name of modules) reader.registerLanguage(name, require(`highlight.js/lib/languages/${name}`));
  return reader;
}
