/** More texts than a site's notes share; when full, it starts again. */
const most = 1_000;

/**
 * A function of a text that remembers its answers, for each `scope` that they also depend on: notes share their
 * headings and keys.
 */
export function remembering<Scope extends object, Answer>(
  answer: (text: string, scope: Scope) => Answer,
): (text: string, scope: Scope) => Answer {
  const answers = new WeakMap<Scope, Map<string, { readonly answer: Answer }>>();
  return (text, scope) => {
    const known = answers.get(scope) ?? new Map<string, { readonly answer: Answer }>();
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const given = { answer: answer(text, scope) };
    if (known.size >= most) known.clear();
    answers.set(scope, known.set(text, given));
    return given.answer;
  };
}
