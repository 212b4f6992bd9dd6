import type { ValueBlock } from "../blocks/value-block.ts";
import { endsAsQuestion } from "../wording/question-end.ts";

const mostRead = 160;

/** Where readers can write: `댓글로`, `메일이나`, `DM`. */
const inKorean =
  /(?:댓글|답글|메일|메시지|쪽지|디엠|DM|방명록|연락).*(?:[주하]세요|주십시오|주시면|주셔도|바랍니다|부탁|환영|드릴게요|드리겠습니다)/iu;
const inEnglish =
  /^(?:(?:please|just|feel free to|you can)\s+)*(?:leave|write|post|drop|send|e-?mail|contact|message|reach|ping|ask|tweet|let|get|open|file|join)\b.*\b(?:comments?|e-?mail|me|us|message|touch|out|issues?|github|slack|discord|twitter)\b/iu;

/** Whether a paragraph tells readers to write: `댓글로 남겨 주세요!`, `Leave a comment!`. Its writer asks nothing. */
export function asksReaders(block: ValueBlock): boolean {
  if (block.kind !== "paragraph" || block.item !== null) return false;
  const said = block.lines.map(({ text }) => text.slice(0, mostRead).trim()).filter((text) => text !== "");
  if (said.length === 0 || said.some(endsAsQuestion)) return false;
  return said.some((text) => inKorean.test(text) || inEnglish.test(text));
}
