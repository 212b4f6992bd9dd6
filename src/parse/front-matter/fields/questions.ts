import type { TypedQuestion } from "../../../model/note/front-matter.ts";
import type { YamlFields, YamlNode } from "../../yaml/yaml-tree.ts";
import { hasCommentAcross } from "../comments-in-fields.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeList } from "./list.ts";
import { decodeText } from "./text.ts";

/** A field of questions: texts, or some of them with their answers, `- q: 왜 오르나?` and `a: 물가 때문` below it. */
export function decodeQuestions(field: Field): Decoded<readonly TypedQuestion[]> {
  const { node, longestList } = field;
  const items = node.kind === "list" ? node.items : [];
  const isPaired = items.some(({ kind }) => kind === "fields") && items.length <= longestList;
  if (!isPaired || hasCommentAcross(node)) return decodeList(field);
  const read = items.map((item) => decodeQuestion(field, item));
  return { value: read.flatMap(({ value }) => value), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function decodeQuestion(field: Field, node: YamlNode): Decoded<readonly TypedQuestion[]> {
  const pair = node.kind === "fields" ? pairIn(node) : null;
  if (pair === null)
    return decodeList({ ...field, node: { kind: "list", items: [node], start: node.start, end: node.end } });
  const question = decodeText({ ...field, node: pair.question });
  const answer = pair.answer === null ? nothing : decodeText({ ...field, node: pair.answer });
  const value = question.value === null ? [] : [withAnswer(question.value, answer.value)];
  return { value, diagnostics: [...question.diagnostics, ...answer.diagnostics] };
}

const nothing: Decoded<null> = { value: null, diagnostics: [] };

function withAnswer(question: TypedQuestion, answer: { readonly value: string } | null): TypedQuestion {
  return answer === null ? question : { ...question, answer: answer.value };
}

const questionKey = /^(?:q|question|질문|문)$/iu;
const answerKey = /^(?:a|answer|답|답변)$/iu;

interface Pair {
  readonly question: YamlNode;
  /** Null where it is left empty. */
  readonly answer: YamlNode | null;
}

/** A question and its answer; null for anything else, which has an error of its own. */
function pairIn({ entries }: YamlFields): Pair | null {
  const [question, answer, ...more] = entries;
  if (question === undefined || !questionKey.test(question.key) || more.length > 0) return null;
  if (answer === undefined) return { question: question.value, answer: null };
  if (!answerKey.test(answer.key)) return null;
  const isEmpty = answer.value.kind === "scalar" && answer.value.value === null;
  return { question: question.value, answer: isEmpty ? null : answer.value };
}
