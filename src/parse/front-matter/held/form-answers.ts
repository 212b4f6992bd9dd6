import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { meantBoolean } from "../fields/meant-boolean.ts";

/** What a form's box is ticked with. */
const ticks = /^(?:[ovㅇ○◯⭕✓✔☑✅]\uFE0F?|응|체크)$/u;

/** What a form's box is crossed with, and what people write for no. */
const crosses = /^(?:[x×✕✖✗✘❌❎🚫⛔🔒]\uFE0F?|안\s?함|none|never)$/u;

/** Whether a value says yes, as in a form: `숨김: O`. */
export function isYesInForm(typed: string): boolean {
  return meantBoolean(typed) === true || ticks.test(plain(typed));
}

/** Whether a value says no, as in a form: `공개: ❌`. */
export function isNoInForm(typed: string): boolean {
  return meantBoolean(typed) === false || crosses.test(plain(typed));
}

function plain(typed: string): string {
  return asItLooks(typed).trim().toLowerCase();
}
