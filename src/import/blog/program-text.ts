/** A text within a program, in any of its three marks. */
export const quotedText = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/u.source;

const textOrComment = new RegExp(`(${quotedText})|//[^\\n]*|/\\*.*?\\*/`, "gsu");

/** The text of a program in TypeScript without its comments. Settings that are a program are read as text and never run. */
export function withoutProgramComments(text: string): string {
  return text.replace(textOrComment, (_, quoted: string | undefined) => quoted ?? "");
}

/** The words between the marks of a text in a program. */
export function unquoted(typed: string): string {
  return typed.slice(1, -1).replace(/\\(.)/gu, "$1");
}

/** The text that a program has behind a name and a colon; null where it is none, or is made by the program. */
export function textBehind(program: string, name: string): string | null {
  const [, typed = ""] = new RegExp(`\\b${name}\\s*:\\s*(${quotedText})`, "u").exec(program) ?? [];
  const value = unquoted(typed).trim();
  return value === "" || value.includes("${") ? null : value;
}
