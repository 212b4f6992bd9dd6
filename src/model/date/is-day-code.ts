const day = String.raw`(?:\d{2}|\d{4})([-./]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])\.?`;
const weekday = "(?:[일월화수목금토](?:요일)?|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)";
const dayCode = new RegExp(String.raw`^\s*${day}\s*(?:[([]\s*${weekday}\s*[)\]]|${weekday})?\.?\s*$`, "iu");

/** True for a day as students write it before a subtitle, and no more: `211215수`, `21.12.15. (수)`. */
export function isDayCode(text: string): boolean {
  return dayCode.test(text);
}
