import { endsAsQuestion } from "../wording/question-end.ts";

const tag = /^#\p{L}[\p{L}\p{N}_/-]*$/u;

/** A question as shown without the hashtags behind it, which say what its writer means to do: `왜 오를까? #미해결`. */
export function withoutTags(question: string): string {
  if (!question.includes("#")) return question;
  const words = question.split(" ");
  let end = words.length;
  while (end > 1 && tag.test(words[end - 1] ?? "")) end -= 1;
  const asked = words.slice(0, end).join(" ");
  return endsAsQuestion(asked) ? asked : question;
}
