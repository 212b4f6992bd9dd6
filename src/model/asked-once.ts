/** A function that remembers its answers, for as long as it is held: each thing is asked for once. */
export function askedOnce<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const given = answer(asked);
    known.set(asked, given);
    return given;
  };
}
