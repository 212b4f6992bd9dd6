import { commentEndsIn } from "./markdown/percent-marks.ts";

/**
 * A text without what its author wrote for nobody else, `%% … %%` and `<!-- … -->`, where no Markdown is read: a title, a
 * summary, the name of a link. A comment between words leaves one space; one without an end is text.
 */
export function withoutComments(text: string): string {
  const commentEnd = commentEndsIn(text);
  let left = "";
  let from = 0;
  for (const { index } of text.matchAll(/%%|<!--/gu)) {
    const end = index < from ? null : commentEnd(index);
    if (end === null) continue;
    left = joined(left, text.slice(from, index));
    from = end;
  }
  return from === 0 ? text : joined(left, text.slice(from)).trim();
}

function joined(before: string, after: string): string {
  return before === "" || /\s$/u.test(before) ? before + after.trimStart() : before + after;
}
