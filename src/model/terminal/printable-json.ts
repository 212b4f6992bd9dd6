/** Delete, C1 controls, direction marks and line separators: JSON may hold them as they are, a terminal obeys them. */
const steering = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** JSON for programs, with its newline, that is safe to print: what could control a terminal is spelled `\u009b`. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${json}\n`;
}
