import type { Body } from "../body.ts";
import { compactLabel } from "../labels/lexicon/compact-label.ts";
import { headingTokens, type SectionSpan } from "./section-span.ts";

const answerName = /^(?:나의|내|모범|예시)?(?:답|답변|정답|해답|answers?)$/u;

/** True when the next heading is an answer with another one below it: `## 질문`, then `## 답변`. */
export function isAnsweredBelow(body: Body, span: SectionSpan, next: SectionSpan | undefined): boolean {
  if (span.heading === null || next === undefined || next.heading === null) return false;
  if (next.end - next.start <= headingTokens || !span.roles.includes("questions")) return false;
  const [asked, answered] = [body.tokens[span.heading], body.tokens[next.heading]];
  return asked?.tag === answered?.tag && answerName.test(compactLabel(body.tokens[next.heading + 1]?.content ?? ""));
}
