import { createRequire } from "node:module";
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
  const readers = new Map<string, HighlightJs>();
  return ({ text, language }) => {
    const modules = modulesOf(language);
    const name = modules?.[0];
    if (modules === null || name === undefined) return null;
    const reader = readers.get(name) ?? readerOf(modules);
    readers.set(name, reader);
    const { errorRaised, _emitter } = reader.highlight(text, { language: name, ignoreIllegals: true });
    return errorRaised === undefined ? _emitter.rootNode : null;
  };
}

function readerOf(modules: readonly string[]): HighlightJs {
  const library: HighlightJs = require("highlight.js/lib/core");
  const reader = library.newInstance();
  for (const name of modules) reader.registerLanguage(name, require(`highlight.js/lib/languages/${name}`));
  return reader;
}
